import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerExtension, ask } from '../../lib/messages/page-channel';
import { onMessage, sendMessage } from '../../lib/messages/protocol';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const home = 'chrome-extension://test-extension-id/';
const own = { id: 'test-extension-id' };
let listeners: Listener[];

/** Hands a message to who listens, as the browser does; the last listener is the one that the test set up. */
const deliver = (sender: object) => (message: unknown) =>
  new Promise((resolve) => {
    if (!listeners.at(-1)?.(message, sender, resolve)) resolve(undefined);
  });

beforeEach(() => {
  vi.restoreAllMocks();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => home.slice(0, -1) + path) as never);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as Listener));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(deliver(own));
});

// At the other end is the library itself, so that a change of its wire format shows here.
test('the library understands what a page asks, and the page its answer', async () => {
  const stop = onMessage('anchorClaims', () => []);
  expect(await ask('anchorClaims', { text: 'Words.', isSettled: true })).toEqual([]);
  stop();
});

test('a refusal reaches the page with its words', async () => {
  const stop = onMessage('detect', () => {
    throw new Error('refused: detect has data of another shape');
  });
  await expect(ask('detect', { text: '', blocks: [] })).rejects.toThrow('refused: detect has data of another shape');
  stop();
});

test('an extension that is gone is an error, not a silence', async () => {
  await expect(ask('anchorClaims', { text: 'Words.', isSettled: true })).rejects.toThrow('no answer');
});

/** Asks a page through the library, as the extension does. */
function askPage(sender: object, show: () => boolean): Promise<boolean> {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    ((_tab: number, message: unknown, _options: unknown, respond: (answer: unknown) => void) =>
      void deliver(sender)(message).then(respond)) as never,
  );
  answerExtension({ show } as never);
  return sendMessage('show', { id: 'a', card: false }, { tabId: 1, frameId: 0 });
}

const senders: { who: string; sender: object; answered: boolean }[] = [
  { who: 'the popup', sender: own, answered: true },
  { who: 'a page of the extension in a tab', sender: { ...own, tab: { id: 1 }, url: `${home}sidepanel.html` }, answered: true },
  { who: 'a web page', sender: { ...own, tab: { id: 1 }, url: 'https://ledger.invalid/' }, answered: false },
  {
    who: 'a page whose address begins like the extension’s',
    sender: { ...own, tab: { id: 1 }, url: `${home.slice(0, -1)}.invalid/` },
    answered: false,
  },
  { who: 'a tab without an address', sender: { ...own, tab: { id: 1 } }, answered: false },
  { who: 'another extension', sender: { id: 'another' }, answered: false },
];
for (const { who, sender, answered } of senders) {
  test(`${who} is ${answered ? 'answered' : 'refused'}`, async () => {
    const show = vi.fn(() => true);
    const answer = askPage(sender, show);
    if (answered) expect(await answer).toBe(true);
    else await expect(answer).rejects.toThrow('refused: not ours');
    expect(show).toHaveBeenCalledTimes(answered ? 1 : 0);
  });
}

test('a message of another kind is left to others', () => {
  answerExtension({} as never);
  expect(listeners[0]?.({ type: 'toString' }, own, () => {})).toBe(false);
  expect(listeners[0]?.(null, own, () => {})).toBe(false);
});

test('a page answers no more once that is ended, and ending it does no harm when the extension is gone', () => {
  const remove = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(() => {});
  const stop = answerExtension({} as never);
  stop();
  expect(remove).toHaveBeenCalledExactlyOnceWith(listeners[0]);
  const { runtime } = fakeBrowser;
  for (const gone of [{ ...runtime, onMessage: undefined }, undefined]) {
    Object.assign(fakeBrowser, { runtime: gone });
    expect(stop).not.toThrow();
  }
  Object.assign(fakeBrowser, { runtime });
});
