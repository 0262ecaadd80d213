import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import MarkdownIt from 'markdown-it';
import { hostile } from '../export/hostile-words';
import { exported as written } from '../export/samples';
import { exported, showClaims } from './claim-steps';
import { expect, test } from './extension';

/** Words that would run a script, draw a frame, lay themselves over others or turn them round, wherever they are not shown as words. */
const payload = [
  '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script><iframe src="https://evil.example"></iframe>',
  '<svg onload=alert(1)><a href="javascript:alert(1)">x</a><style>*{display:none}</style><base href="https://evil.example/"><form action="https://evil.example">',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) \u2069\u202ednoces Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319',
].join(' ');
const shortWords = `${payload.slice(0, 400)}${'W'.repeat(100)}`; // as long as a publisher's name may be
const longWords = `${payload} ${'W'.repeat(10_000)}`;

/** What stands beside words that turn the direction of writing, and would be turned with them: words of others have an isolate or a block of their own. */
function besideTurned(): string[] {
  const turning = /[\u202a-\u202e\u2066-\u2069]/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    if (!turning.test(words)) continue;
    let box = node.parentElement!;
    const isOpen = ({ display, unicodeBidi }: CSSStyleDeclaration) => display === 'inline' && !/isolate|plaintext/.test(unicodeBidi);
    while (isOpen(getComputedStyle(box))) box = box.parentElement!;
    const all = box.innerText.replace(/\s/g, '');
    const beside = all.replace(words.replace(/\s/g, ''), '');
    if (beside) found.push(`${box.tagName}.${box.className}: ${beside.slice(0, 200)}`);
  }
  return found;
}

/** Nothing of the payload is there as anything but words, nothing ran, and nothing is wider than the window. */
async function expectWordsOnly(page: Page): Promise<void> {
  await expect(page.locator('body')).toContainText('onerror=');
  const found = await page.evaluate(() => ({
    title: document.title,
    elements: document.querySelectorAll(
      '[onerror], [onload], iframe, base, form[action], img, a[href^="javascript:" i], a[href^="data:" i], [href*="evil.example"], [src*="evil.example"]',
    ).length,
    scripts: [...document.scripts].filter(({ textContent }) => textContent.includes('owned')).length,
    wider: document.documentElement.scrollWidth - innerWidth,
  }));
  expect(found.title).not.toBe('owned');
  expect({ ...found, title: '' }).toEqual({ title: '', elements: 0, scripts: 0, wider: expect.any(Number) });
  expect(await page.evaluate(besideTurned), page.url()).toEqual([]);
  expect(found.wider, page.url()).toBeLessThanOrEqual(0);
}

test.setTimeout(60_000);

test('markup in every field of a file is words in every window, in the report that is saved and in Markdown', async ({
  context,
  extension,
  page,
  origin,
}) => {
  const dialogs: string[] = [];
  context.on('dialog', (dialog) => dialogs.push(dialog.message()) && void dialog.dismiss());
  const url = `${origin}/frames.html`;
  const { item, about } = hostile(shortWords, { statement: longWords, note: longWords });
  const { target } = item;
  const [quote, ...others] = target.selector;
  const text = await written(
    [{ ...item, target: { ...target, source: url, selector: [{ ...quote, exact: longWords }, ...others] } }],
    [{ ...about, url, canonicalUrl: 'javascript:alert(1)', datePublished: shortWords.slice(0, 100) }],
  );
  const options = await extension.open('options.html');
  await options
    .getByLabel('Import a file')
    .setInputFiles({ name: `${payload.slice(0, 60)}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
  await options.getByRole('button', { name: 'Import 1 claim' }).click();
  await expect(options.getByText(/^Imported: /)).toBeVisible();
  await page.goto(url);
  const popup = await extension.openFor(page);
  await showClaims(popup);
  const windows = [
    popup,
    await extension.openFor(page, 'sidepanel.html'),
    await extension.open('library.html'),
    await extension.open('report.html'),
  ];
  for (const window of windows) {
    await window.bringToFront();
    await expectWordsOnly(window);
  }
  const report = windows.at(-1)!;
  const saving = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save as HTML' }).click();
  const path = test.info().outputPath('report.html');
  writeFileSync(path, readFileSync(await (await saving).path()));
  const file = await context.newPage();
  await file.goto(`file://${path}`);
  await expectWordsOnly(file);
  await popup.bringToFront();
  const markdown = new MarkdownIt({ html: true, linkify: true }).render(await exported(popup, 'This page', 'Markdown'));
  await file.setContent(`<body style="overflow-wrap: anywhere">${markdown}`);
  await expectWordsOnly(file);
  expect(dialogs).toEqual([]);
});
