import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onPageChange } from '../../lib/messages/hear';
import { onPageMessage } from '../../lib/messages/receive';
import { article } from '../store/samples';

const tab = { id: 7, incognito: false };
const page = { id: fakeBrowser.runtime.id, url: 'https://news.example/story', origin: 'https://news.example', frameId: 0, tab };
const { text, blocks } = { text: 'Police said so.', blocks: [{ start: 0, end: 15 }] };

/** Delivers a message as the browser would, and gives back the answer that the sender gets. */
async function deliver(type: string, data: unknown, sender: unknown): Promise<{ res?: unknown; err?: unknown }> {
  return new Promise((resolve) => {
    for (const listener of listeners) listener({ id: 1, type, data, timestamp: 0 }, sender, resolve);
  });
}
const listeners = new Set<(message: unknown, sender: unknown, respond: (answer: never) => void) => unknown>();
vi.stubGlobal('chrome', {
  runtime: {
    onMessage: {
      addListener: (listener: never) => listeners.add(listener),
      removeListener: (listener: never) => listeners.delete(listener),
    },
  },
});

let stop: (() => void) | undefined;
afterEach(() => stop?.());

test('a page is answered, and known by what the browser says of it', async () => {
  const answer = vi.fn(() => []);
  stop = onPageMessage('detect', answer);
  expect(await deliver('detect', { text, blocks }, page)).toEqual({ res: [] });
  expect(answer).toHaveBeenCalledWith(
    { text, blocks },
    { tabId: 7, isPrivate: false, frameId: 0, url: 'https://news.example/story', origin: 'https://news.example' },
  );
});

const frames: { what: string; sender: object; known: object }[] = [
  {
    what: 'a frame of another site is known by its own address, and where it stands',
    sender: { ...page, frameId: 4, tab: { ...tab, url: 'https://reader.example/' } },
    known: { url: page.url, origin: page.origin, frameId: 4, tabUrl: 'https://reader.example/' },
  },
  ...['about:srcdoc', 'about:blank', 'blob:https://news.example/1-2', 'data:text/html,words'].map((url) => ({
    what: `a frame at ${url} has no address, but a page that wrote it`,
    sender: { ...page, frameId: 4, url },
    known: { url: undefined, origin: page.origin, frameId: 4 },
  })),
];
for (const { what, sender, known } of frames) {
  test(what, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    expect(await deliver('detect', { text, blocks }, sender)).toEqual({ res: [] });
    expect(answer).toHaveBeenCalledWith({ text, blocks }, { tabId: 7, isPrivate: false, ...known });
  });
}

const windows: { what: string; incognito?: boolean; isPrivate: boolean }[] = [
  { what: 'an ordinary window', incognito: false, isPrivate: false },
  { what: 'a private window', incognito: true, isPrivate: true },
  { what: 'a window of which the browser does not say what it is', isPrivate: true },
];
for (const { what, incognito, isPrivate } of windows) {
  test(`a page in ${what} is ${isPrivate ? 'taken for private' : 'not private'}`, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    await deliver('detect', { text, blocks }, { ...page, tab: { id: 7, incognito } });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ text, blocks }, expect.objectContaining({ isPrivate }));
  });
}

const pages: { what: string; sender: object; known: object }[] = [
  {
    what: 'a page without TLS',
    sender: { url: 'http://news.example/', origin: 'http://news.example' },
    known: { url: 'http://news.example/', origin: 'http://news.example' },
  },
  {
    what: 'a file, whose origin Firefox does not give',
    sender: { url: 'file:///home/reader/a.html', origin: 'null' },
    known: { url: 'file:///home/reader/a.html', origin: 'null' },
  },
  {
    what: 'a file, whose origin Chromium calls by its scheme',
    sender: { url: 'file:///home/reader/a.html', origin: 'file://' },
    known: { url: 'file:///home/reader/a.html', origin: 'null' },
  },
  { what: 'a page in a sandbox, which has no origin', sender: { origin: 'null' }, known: { url: page.url, origin: page.origin } },
  { what: 'a page of which only the address is told', sender: { origin: undefined }, known: { url: page.url, origin: page.origin } },
  {
    what: 'a frame of a page without TLS',
    sender: { frameId: 4, url: 'about:blank', origin: 'http://news.example' },
    known: { frameId: 4, origin: 'http://news.example' },
  },
];
for (const { what, sender, known } of pages) {
  test(`${what} is answered`, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    expect(await deliver('detect', { text, blocks }, { ...page, ...sender })).toEqual({ res: [] });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ text, blocks }, { tabId: 7, isPrivate: false, frameId: 0, ...known });
  });
}

test('who hears that a page has changed knows which, and hears it of nobody else, and no longer once it is ended', async () => {
  const changed = vi.fn();
  stop = onPageChange('pageChanged', changed);
  await deliver('pageChanged', undefined, page);
  expect(changed).toHaveBeenCalledExactlyOnceWith({ tabId: 7, isPrivate: false, frameId: 0, url: page.url, origin: page.origin });
  expect(await deliver('pageChanged', undefined, { ...page, id: 'someone-else' })).toHaveProperty('err');
  stop();
  expect(listeners.size).toBe(0);
  expect(changed).toHaveBeenCalledTimes(1);
});

const now = 'https://news.example/next';
const gone: { what: string; sender: object; url: string }[] = [
  { what: 'a page that went on without being loaded is at the address that its tab shows', sender: { tab: { id: 7, url: now } }, url: now },
  {
    what: 'a page whose tab shows another site already is at the address that it was loaded with',
    sender: { tab: { id: 7, url: 'https://other.example/' } },
    url: page.url,
  },
  {
    what: 'a page that is on its way out is at the address that it was loaded with',
    sender: { tab: { id: 7, url: now }, documentLifecycle: 'pending_deletion' },
    url: page.url,
  },
  { what: 'a frame is not at the address of its page', sender: { tab: { id: 7, url: now }, frameId: 4 }, url: page.url },
  { what: 'a page whose tab shows no address is where it was loaded', sender: { tab: { id: 7, url: '' } }, url: page.url },
];
for (const { what, sender, url } of gone) {
  test(what, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    await deliver('detect', { text, blocks }, { ...page, ...sender });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ text, blocks }, expect.objectContaining({ url }));
  });
}

const notAPage = 'refused: the message does not come from a page';
const noSite = 'refused: the frame belongs to no site';
const refused: Record<string, [sender: unknown, words: string]> = {
  'another extension': [{ ...page, id: 'someone-else' }, notAPage],
  'an extension page': [{ ...page, url: 'chrome-extension://abc/popup.html', origin: 'chrome-extension://abc' }, notAPage],
  'a page of another scheme': [{ ...page, url: 'wss://news.example/' }, notAPage],
  'a page of a scheme that ends like one of the web': [{ ...page, url: 'web+http://news.example/' }, notAPage],
  'a page of a scheme that begins like one of the web': [{ ...page, url: 'https-x://news.example/' }, notAPage],
  'a page of another origin than its address': [
    { ...page, origin: 'https://evil.example' },
    'refused: the page is not at the address that it gives',
  ],
  'a sender without a tab': [{ ...page, tab: undefined }, notAPage],
  'a sender without an address': [{ ...page, url: undefined }, notAPage],
  'a frame that belongs to no site': [{ ...page, url: 'about:srcdoc', origin: 'null' }, noSite],
  'a frame of which the browser does not say whose it is': [{ ...page, url: 'about:srcdoc', origin: undefined }, noSite],
  'a frame that an extension wrote': [{ ...page, url: 'about:blank', origin: 'chrome-extension://abc' }, noSite],
  'a frame of a scheme that ends like one of the web': [{ ...page, url: 'about:blank', origin: 'web+http://news.example' }, noSite],
  'a script in no frame': [{ ...page, frameId: undefined }, notAPage],
  nobody: [undefined, notAPage],
};
for (const [name, [sender, words]] of Object.entries(refused)) {
  test(`${name} is refused`, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    expect(await deliver('detect', { text, blocks }, sender)).toMatchObject({ err: { message: words } });
    expect(answer).not.toHaveBeenCalled();
  });
}

const misshapen: [string, unknown][] = [
  ['no data', undefined],
  ['text that is no text', { text: 1, blocks: [] }],
  ['a block outside the text', { text, blocks: [{ start: 0, end: 16 }] }],
  [
    'blocks that overlap',
    {
      text,
      blocks: [
        { start: 0, end: 9 },
        { start: 8, end: 15 },
      ],
    },
  ],
  ['a block that ends before it starts', { text, blocks: [{ start: 9, end: 8 }] }],
];
for (const [name, data] of misshapen) {
  test(`a message with ${name} is refused`, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    expect(await deliver('detect', data, page)).toMatchObject({ err: { message: 'refused: detect has data of another shape' } });
    expect(answer).not.toHaveBeenCalled();
  });
}

const long: {
  what: string;
  type: 'detect' | 'anchorClaims' | 'tagClaim' | 'describeArticle';
  data: (text: string) => object;
  most: number;
}[] = [
  { what: 'to detect in', type: 'detect', data: (words) => ({ text: words, blocks: [] }), most: 2 ** 17 },
  { what: 'to find claims in', type: 'anchorClaims', data: (words) => ({ text: words, isSettled: true }), most: 2 ** 23 },
  {
    what: 'to tag in',
    type: 'tagClaim',
    data: (words) => ({ source: page.url, text: words, span: { start: 0, end: 1 }, article }),
    most: 2 ** 23,
  },
  {
    what: 'to describe',
    type: 'describeArticle',
    data: (words) => ({ facts: { url: page.url, title: '', language: '', elements: [] }, text: words, retrieved: article.retrieved }),
    most: 2 ** 23,
  },
];
for (const { what, type, data, most } of long) {
  test(`a text ${what} of ${most} units is taken, one of a unit more is refused`, async () => {
    const answer = vi.fn(() => 'answered' as never);
    stop = onPageMessage(type, answer);
    expect(await deliver(type, data('a'.repeat(most)), page)).toEqual({ res: 'answered' });
    expect(await deliver(type, data('a'.repeat(most + 1)), page)).toHaveProperty('err');
    expect(answer).toHaveBeenCalledTimes(1);
  });
}

test('names that every object has are no data of a message', async () => {
  const answer = vi.fn((_data: object) => [] as never);
  stop = onPageMessage('detect', answer);
  const data = JSON.parse('{"text":"Words.","blocks":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  await deliver('detect', data, page);
  expect(answer.mock.lastCall?.[0]).toEqual({ text: 'Words.', blocks: [] });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

const asked: { what: string; only: string[]; isAnswered: boolean }[] = [
  { what: 'ten thousand claims', only: Array(10_000).fill('urn:uuid:1'), isAnswered: true },
  { what: 'a million claims', only: Array(1_000_000).fill('urn:uuid:1'), isAnswered: false },
  { what: 'a claim by an endless id', only: ['1'.repeat(100_000)], isAnswered: false },
];
for (const { what, only, isAnswered } of asked) {
  test(`a page that asks for ${what} is ${isAnswered ? 'answered' : 'refused'}`, async () => {
    stop = onPageMessage('anchorClaims', () => []);
    const answer = await deliver('anchorClaims', { text, only, isSettled: true }, page);
    expect(answer).toHaveProperty(isAnswered ? 'res' : 'err');
  });
}
