import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type Extension, expect, test } from './extension';
import { expectMarks, marksOf } from './page-marks';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

const text = 'Hackers from Russia had broken into the mill, the Border Agency said.';
const hash = `sha256:${'0'.repeat(64)}`;
const article = (url: string) => ({ url, title: 'The mill', textHash: hash, retrieved: '2026-03-01T08:00:00.000Z' });
const passage = (url: string, of = url) => ({ source: url, text, span: { start: 0, end: 7 }, article: article(of) });
const asked = (url: string, of = url) => ({ passage: passage(url, of), found: 'actor', is: 'none', everywhere: true });

/** Sends messages as a content script that was taken over would, all at once; gives what each was answered: `res` or `err`. */
async function sendAs(extension: Extension, page: Page, messages: { type: string; data?: unknown }[]): Promise<string[]> {
  return extension.worker.evaluate(
    async ({ url, messages }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      const send = async (all: typeof messages) => {
        const answers = all.map(({ type, data }) => chrome.runtime.sendMessage({ id: 0, type, data, timestamp: 0 }));
        return (await Promise.all(answers)).map((answer) => (answer?.err ? 'err' : answer ? 'res' : 'none'));
      };
      const [ran] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: send, args: [messages] });
      return ran?.result ?? [];
    },
    { url: page.url(), messages },
  );
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/frames.html`);
  await expectMarks(page, { 'ascribe-actor': ['Dana Petrov'] });
});

const forgeries: { what: string; messages: (url: string) => { type: string; data?: unknown }[] }[] = [
  { what: 'the words of another page', messages: () => [{ type: 'correct', data: asked('https://bank.example/') }] },
  { what: 'an article of another site', messages: (url) => [{ type: 'correct', data: asked(url, 'https://bank.example/') }] },
  { what: 'a claim on another page', messages: () => [{ type: 'tagClaim', data: passage('https://bank.example/') }] },
  { what: 'a text longer than any', messages: () => [{ type: 'detect', data: { text: 'a'.repeat(2 ** 20), blocks: [] } }] },
  {
    what: 'data of other shapes',
    messages: (url) => [
      { type: 'correct', data: { ...asked(url), found: '__proto__' } },
      { type: 'takeBack', data: { toString: 'urn:uuid:1' } },
      { type: 'explain', data: [] },
      { type: 'anchorClaims', data: 'https://bank.example/' },
    ],
  },
];
for (const { what, messages } of forgeries) {
  test(`a content script that was taken over is refused ${what}`, async ({ page, extension }) => {
    const sent = messages(page.url());
    expect(await sendAs(extension, page, sent)).toEqual(sent.map(() => 'err'));
    const options = await extension.open('options.html');
    await expect(options.getByText(/^None yet\. Click a mark/)).toBeVisible();
  });
}

test('of two hundred corrections that a content script asks for twenty are kept, and the options list them', async ({
  page,
  extension,
}) => {
  const data = asked(page.url());
  const messages = Array.from({ length: 200 }, (_, n) => {
    return { type: 'correct', data: { ...data, passage: { ...data.passage, text: text.replace('Russia', `Russia ${n}`) } } };
  });
  const answers = await sendAs(extension, page, messages);
  expect(answers).toHaveLength(200);
  const options = await extension.open('options.html');
  await expect(options.getByRole('region', { name: 'Corrections of marks' }).getByRole('listitem')).toHaveCount(20);
});

test('a content script that asks without end keeps no other tab from being marked', async ({ page, extension, context, origin }) => {
  const many = 190; // under what the background refuses
  const other = await context.newPage();
  await extension.worker.evaluate(
    async ({ url, text, many }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      const flood = (text: string, many: number) => {
        const message = { id: 0, type: 'detect', data: { text, blocks: [{ start: 0, end: text.length }] }, timestamp: 0 };
        let answered = 0;
        const count = () => void document.documentElement.setAttribute('answered', String(++answered));
        addEventListener('flood', () => {
          for (let asked = 0; asked < many; asked++) void chrome.runtime.sendMessage(message).then(count);
        });
      };
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: flood, args: [text, many] });
    },
    { url: page.url(), text: `${text} `.repeat(200), many },
  );
  await page.evaluate(() => void dispatchEvent(new Event('flood')));
  await other.goto(`${origin}/dark.html`);
  await expectMarks(other, { 'ascribe-agency': ['Interpol'] });
  const answered = await page.evaluate(() => Number(document.documentElement.getAttribute('answered')));
  expect(answered).toBeLessThan(many / 2);
});

test('a page that the reader does not see corrects nothing', async ({ page, extension, context, origin }) => {
  const other = await context.newPage();
  await other.goto(`${origin}/dark.html`);
  // A test's browser gives the keyboard to every page at once; what the page is told of that is let go of here.
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await other.bringToFront();
  expect(await sendAs(extension, page, [{ type: 'correct', data: asked(page.url()) }])).toEqual(['err']);
});

test('a page can neither reach the extension nor have its messages obeyed', async ({ page, extension }) => {
  const manifest = await extension.worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  const before = await marksOf(page);
  const runtime = await page.evaluate(
    async (messages) => {
      for (const message of messages) {
        window.postMessage(message, '*');
        dispatchEvent(new MessageEvent('message', { data: message }));
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        dispatchEvent(new CustomEvent(`ascribe:${message.type}`, { detail: message }));
      }
      await new Promise((resolve) => setTimeout(resolve));
      return typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
    },
    [
      { id: 0, type: 'setMarks', data: { on: false }, timestamp: 0 },
      { id: 0, type: 'capture', timestamp: 0 },
      { id: 0, type: 'correct', data: asked(page.url()), timestamp: 0 },
    ],
  );
  expect(runtime).toBe('undefined');
  expect(await marksOf(page)).toEqual(before);
  expect(await extension.stateOf(page)).toBe('marked');
});
