import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sendMessage } from '../lib/messages/protocol';
import { followSites, markFrame, markTab, sitePattern } from '../lib/sites';

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

const content = ['/content-scripts/content.js'];
const started = () => scripting.executeScript.mock.calls.map(([{ target, files }]) => ({ ...target, files }));

test('a page is started at once, and what waits for room in all its frames', async () => {
  answerAs({});
  expect(await markTab(tabId)).toBe('running');
  expect(started()).toEqual([
    { tabId, frameIds: [0], files: content },
    { tabId, allFrames: true, files: ['/frame.js'] },
  ]);
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
    expect(started()).toEqual(isStarted ? [{ tabId, frameIds: [4], files: content }] : []);
    const turnedOff = vi.mocked(sendMessage).mock.calls.filter(([type]) => type === 'setMarks');
    expect(turnedOff).toEqual(isTurnedOff ? [['setMarks', { on: false }, { tabId, frameId: 4 }]] : []);
  });
}

const registrations: { what: string; origins: string[]; before: string[]; registered: string[]; updated: string[]; removed: string[] }[] = [
  {
    what: 'the first site',
    origins: ['*://news.example/*'],
    before: [],
    registered: ['ascribe', 'ascribe-frames'],
    updated: [],
    removed: [],
  },
  {
    what: 'another site',
    origins: ['*://news.example/*', '*://other.example/*'],
    before: ['ascribe', 'ascribe-frames'],
    registered: [],
    updated: ['ascribe', 'ascribe-frames'],
    removed: [],
  },
  {
    what: 'an update from a version that read no frames',
    origins: ['*://news.example/*'],
    before: ['ascribe'],
    registered: ['ascribe-frames'],
    updated: ['ascribe'],
    removed: [],
  },
  {
    what: 'the last site',
    origins: [],
    before: ['ascribe', 'ascribe-frames'],
    registered: [],
    updated: [],
    removed: ['ascribe', 'ascribe-frames'],
  },
  { what: 'no site', origins: [], before: [], registered: [], updated: [], removed: [] },
];
for (const { what, origins, before, registered, updated, removed } of registrations) {
  test(`with ${what}${origins.length === 0 ? ' gone' : ''}, pages and frames are registered as they should be`, async () => {
    const listen = { addListener: vi.fn() };
    fakeBrowser.permissions = { getAll: async () => ({ origins }), onAdded: listen, onRemoved: listen } as never;
    scripting.getRegisteredContentScripts.mockResolvedValue(before.map((id) => ({ id })));
    followSites();
    await vi.waitFor(() => expect(scripting.getRegisteredContentScripts).toHaveBeenCalled());
    // One turn: all that is faked answers at once.
    await new Promise((resolve) => setTimeout(resolve));
    const ids = (call: typeof scripting.registerContentScripts) =>
      call.mock.calls.flatMap(([scripts]) => scripts.map(({ id }: { id: string }) => id));
    expect(ids(scripting.registerContentScripts)).toEqual(registered);
    expect(ids(scripting.updateContentScripts)).toEqual(updated);
    expect(scripting.unregisterContentScripts.mock.calls.flatMap(([filter]) => filter.ids)).toEqual(removed);
  });
}
