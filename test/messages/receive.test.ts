import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onPageMessage } from '../../lib/messages/receive';

const page = { id: fakeBrowser.runtime.id, url: 'https://news.example/story', origin: 'https://news.example', tab: { id: 7 } };
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
  expect(answer).toHaveBeenCalledWith({ text, blocks }, { tabId: 7, url: 'https://news.example/story' });
});

const refused = {
  'another extension': { ...page, id: 'someone-else' },
  'an extension page': { ...page, url: 'chrome-extension://abc/popup.html', origin: 'chrome-extension://abc' },
  'a page of another origin than its address': { ...page, origin: 'https://evil.example' },
  'a sender without a tab': { ...page, tab: undefined },
  'a sender without an address': { ...page, url: undefined },
  nobody: undefined,
};
for (const [name, sender] of Object.entries(refused)) {
  test(`${name} is refused`, async () => {
    const answer = vi.fn(() => []);
    stop = onPageMessage('detect', answer);
    expect(await deliver('detect', { text, blocks }, sender)).toHaveProperty('err');
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
    expect(await deliver('detect', data, page)).toHaveProperty('err');
    expect(answer).not.toHaveBeenCalled();
  });
}
