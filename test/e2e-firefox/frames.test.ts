import { expect } from 'vitest';
import { readMarks } from '../e2e/in-page';
import { test } from './firefox';

const elsewhere = (origin: string) => origin.replace('127.0.0.1', 'localhost');

const framed: { what: string; path: (origin: string) => string; end: string; agency: string }[] = [
  { what: 'of the same site', path: () => 'viewer.html?show=/semantic.html', end: '/semantic.html', agency: 'National Crime Agency' },
  {
    what: 'of another site',
    path: (origin) => `viewer.html?show=${elsewhere(origin)}/semantic.html`,
    end: '/semantic.html',
    agency: 'National Crime Agency',
  },
  { what: 'that its page wrote', path: () => 'written.html', end: 'about:srcdoc', agency: 'Coast Guard' },
];
for (const { what, path, end, agency } of framed) {
  test(`an article in a frame ${what} is marked, and listed in the popup`, async ({ firefox }) => {
    const page = await firefox.openArticle(`frames/${path(firefox.origin)}`);
    const marks = () =>
      page
        .frames()
        .find((frame) => frame !== page.mainFrame() && frame.url().endsWith(end))
        ?.evaluate(readMarks);
    await expect.poll(async () => (await marks())?.['ascribe-agency'], { timeout: 30_000 }).toContain(agency);
    const popup = await firefox.openExtension('popup.html', page);
    await popup.waitForSelector(`button::-p-text(Tag)[aria-label^="Tag: "]`);
  });
}
