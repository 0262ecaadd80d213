import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onMessage, sendMessage } from '../lib/messages/protocol';
import { followSites, type MarkOutcome, markFrame, markTab, sitePattern } from '../lib/sites';

vi.mock('../lib/messages/protocol', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const tabId = 7;
const scripting = {
  insertCSS: vi.fn(),
  executeScript: vi.fn(),
  getRegisteredContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
  updateContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
};

/** What the content scripts of the tab's frames say, by frame; a frame that is not named has none. */
function answerAs(states: Record<number, string>): void {
  vi.mocked(sendMessage).mockImplementation((async (_type: string, _data: unknown, { frameId }: { frameId: number }) => {
    if (!states[frameId]) throw new Error('nobody answers');
    return { state: states[frameId], words: 0, detections: [], claims: [] };
  }) as never);
}

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.scripting = scripting as never;
  scripting.executeScript.mockResolvedValue([]);
});

const patterns: [string, string | undefined][] = [
  ['https://news.example/a/story?id=1#top', '*://news.example/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/reader/page.html', undefined],
  ['view-source:https://news.example/', undefined],
  ['not a url', undefined],
];

for (const [url, pattern] of patterns) {
  test(`${url} ${pattern ? `is asked for as ${pattern}` : 'is no site that could be asked for'}`, () => {
    expect(sitePattern(url)).toBe(pattern);
  });
}

const content = ['/page.js', '/frames.js'];
const started = () =>
  scripting.executeScript.mock.calls.flatMap(([{ target, files }]) => (files ? [{ frames: target.frameIds, files }] : []));

test('a page is started, and nothing in its frames before it has asked for that', async () => {
  answerAs({});
  expect(await markTab(tabId)).toBe('running');
  expect(started()).toEqual([{ frames: [0], files: content }]);
});

test('a frame that loads for ever is started once, however often its page asks', async () => {
  answerAs({ 0: 'marked' });
  scripting.executeScript.mockReturnValue(new Promise(() => {}));
  void markFrame(tabId, 5);
  await vi.waitFor(() => expect(started()).toHaveLength(1));
  await markFrame(tabId, 5);
  expect(started()).toHaveLength(1);
});

const frames: { what: string; states: Record<number, string>; isStarted: boolean; isTurnedOff: boolean }[] = [
  { what: 'a frame of a page that is marked', states: { 0: 'marked' }, isStarted: true, isTurnedOff: false },
  { what: 'a frame of a page that is off', states: { 0: 'off' }, isStarted: true, isTurnedOff: true },
  { what: 'a frame of a page that the extension may not enter', states: {}, isStarted: true, isTurnedOff: false },
  { what: 'a frame that runs already', states: { 0: 'off', 4: 'marked' }, isStarted: false, isTurnedOff: false },
];
for (const { what, states, isStarted, isTurnedOff } of frames) {
  test(`${what} is ${isStarted ? 'started' : 'left as it is'}${isTurnedOff ? ', and off' : ''}`, async () => {
    answerAs(states);
    await markFrame(tabId, 4).catch(() => {});
    expect(started()).toEqual(isStarted ? [{ frames: [4], files: content }] : []);
    const turnedOff = vi.mocked(sendMessage).mock.calls.filter(([type]) => type === 'setMarks');
    expect(turnedOff).toEqual(isTurnedOff ? [['setMarks', { on: false }, { tabId, frameId: 4 }]] : []);
  });
}

const tabClosed = (id: number) => fakeBrowser.tabs.onRemoved.trigger(id, { windowId: 1, isWindowClosing: false });
const listen = { addListener: vi.fn() };
const onRemoved = { addListener: vi.fn<(heard: (removed: object) => void) => void>() };

/** Follows the sites that the reader allowed; `before` are the scripts that are registered. */
async function follow(origins: string[], before: string[]): Promise<void> {
  fakeBrowser.permissions = { getAll: async () => ({ origins }), onAdded: listen, onRemoved } as never;
  scripting.getRegisteredContentScripts.mockResolvedValue(before.map((id) => ({ id })));
  followSites();
  // One turn: all that is faked answers at once.
  await new Promise((resolve) => setTimeout(resolve));
}

const registrations: { what: string; origins: string[]; before: string[]; called?: 'registerContentScripts' | 'updateContentScripts' }[] = [
  { what: 'the first site', origins: ['*://news.example/*'], before: [], called: 'registerContentScripts' },
  { what: 'one more site', origins: ['*://a.example/*', '*://b.example/*'], before: ['ascribe'], called: 'updateContentScripts' },
];
for (const { what, origins, before, called } of registrations) {
  test(`with ${what} the content script is registered for pages, never for all their frames`, async () => {
    await follow(origins, before);
    for (const call of ['registerContentScripts', 'updateContentScripts'] as const) {
      expect(scripting[call].mock.calls).toMatchObject(call === called ? [[[{ id: 'ascribe', matches: origins, js: content }]]] : []);
    }
    expect(Object.keys(scripting[called!].mock.calls[0]![0][0])).not.toContain('allFrames');
  });
}

test('with the last site the content script goes', async () => {
  await follow([], ['ascribe']);
  expect(scripting.unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({ ids: ['ascribe'] });
});

test('a site that is withdrawn has the content script unregistered, and then all that run asked to leave', async () => {
  await follow(['*://a.example/*'], ['ascribe']);
  fakeBrowser.permissions.getAll = (async () => ({ origins: [] })) as never;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 5 }] as never);
  scripting.unregisterContentScripts.mockImplementation(async () => expect(told()).toEqual([]));
  onRemoved.addListener.mock.calls[0]?.[0]({ origins: ['*://a.example/*'] });
  await vi.waitFor(() => expect(told()).toEqual([{ tabId: 3 }, { tabId: 5 }]));
  expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce();
});
const told = () => vi.mocked(sendMessage).mock.calls.flatMap(([type, , to]) => (String(type) === 'sitesWithdrawn' ? [to] : []));

const refusals: [says: string, url: string | undefined, outcome: MarkOutcome][] = [
  ['Cannot access a chrome:// URL', undefined, 'forbidden'],
  ['The extensions gallery cannot be scripted.', undefined, 'forbidden'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', undefined, 'policy'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://news.example/', 'policy'],
  ['Cannot access contents of the page.', 'https://news.example/', 'no-access'],
  ['Cannot access contents of the page.', 'https://news.example/a.pdf', 'pdf'],
  ['Missing host permission for the tab', undefined, 'no-access'],
];
for (const [says, url, outcome] of refusals) {
  test(`a browser that says “${says}” of ${url ?? 'a page without an address'} gives ${outcome}`, async () => {
    answerAs({});
    scripting.executeScript.mockRejectedValue(new Error(says));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url } as never);
    expect(await markTab(tabId)).toBe(outcome);
  });
}

const noWords = { url: 'https://a.example/', hasSelection: false, focus: 'no' };

/** The tab shows a page and these frames, by their ids, each with its document where the browser names it; one of no room as well. */
function showFrames(documents: Record<number, string | undefined>): void {
  const frames = Object.entries({ 0: 'page', ...documents, 9: 'advert' }).map(([id, documentId]) => ({
    frameId: Number(id),
    documentId,
    result: { ...noWords, hasRoom: id !== '9' },
  }));
  scripting.executeScript.mockImplementation(async ({ files }) => (files ? [] : frames));
}

/** The page tells that its frames have changed. */
async function tellOfFrames(): Promise<void> {
  const sender = { id: fakeBrowser.runtime.id, url: noWords.url, frameId: 0, tab: { id: tabId } };
  const receive = vi.mocked(onMessage).mock.calls.find(([type]) => type === 'framesChanged')?.[1];
  await receive?.({ data: undefined, sender } as never);
}
const asked = () =>
  vi.mocked(sendMessage).mock.calls.flatMap(([type, , to]) => (type === 'pageStatus' ? [Reflect.get(Object(to), 'frameId')] : []));

test('a page that tells of its frames has them started where they have room', async () => {
  answerAs({ 0: 'marked' });
  await follow(['*://a.example/*'], ['ascribe']);
  showFrames({ 8: undefined });
  await tellOfFrames();
  expect(started()).toEqual([{ frames: [8], files: content }]);
});

test('the page is asked once for all its frames, and a document that has been started is not asked again', async () => {
  answerAs({ 0: 'marked' });
  await follow(['*://a.example/*'], ['ascribe']);
  showFrames({ 6: 'a', 7: 'b' });
  await tellOfFrames();
  await tellOfFrames();
  expect(asked().sort()).toEqual([0, 6, 7]);
  showFrames({ 6: 'a', 7: 'c' });
  await tellOfFrames();
  expect(started().map(({ frames }) => frames)).toEqual([[6], [7], [7]]);
  tabClosed(tabId);
});

test('a page that tells of its frames without end has them looked at once at a time, and once more at the end', async () => {
  answerAs({ 0: 'marked' });
  await follow(['*://a.example/*'], ['ascribe']);
  showFrames({ 4: 'd' });
  await Promise.all(Array.from({ length: 100 }, tellOfFrames));
  expect(scripting.executeScript.mock.calls.filter(([{ files }]) => !files)).toHaveLength(2);
  tabClosed(tabId);
});

test('a content script that answers nonsense is not started again', async () => {
  answerAs({ 0: 'nonsense', 4: 'nonsense' });
  expect(await markTab(tabId)).toBe('running');
  await markFrame(tabId, 4);
  expect(started()).toEqual([]);
});
