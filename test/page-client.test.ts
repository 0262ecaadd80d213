import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { capture, type Wanted } from '../lib/capture';
import { sendMessage } from '../lib/messages/protocol';
import { announceClaims, claimsAddress, pageStatus, setMarks, show, viewTab } from '../lib/page-client';
import { showTab, tabId } from './fake-tab';
import { article, story } from './store/samples';

vi.mock('../lib/messages/protocol', () => ({ sendMessage: vi.fn() }));

const ownPage = fakeBrowser.runtime.getURL('/sample.html');
const passage = { source: story, text: 'Cranes stood still.', span: { start: 0, end: 6 }, article };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.mocked(sendMessage).mockReset();
});

const captures: { what: string; url: string | undefined; isTaken: boolean }[] = [
  { what: 'a passage of the page that the tab shows', url: story, isTaken: true },
  { what: 'a passage of the page that the tab shows, further down', url: `${story}?utm_source=mail#comments`, isTaken: true },
  { what: 'a passage that a page gives as one of another page', url: 'https://evil.example/', isTaken: false },
  { what: 'a passage of a page that the browser does not tell of', url: undefined, isTaken: false },
  { what: 'a passage of the sample, which has a newspaper’s address', url: ownPage, isTaken: true },
];
for (const { what, url, isTaken } of captures) {
  test(`${what} is ${isTaken ? 'taken' : 'refused'}`, async () => {
    showTab(url, { 0: { url: url ?? '', answer: passage } });
    expect((await capture(tabId))?.target.source).toEqual(isTaken ? story : undefined);
  });
}

const addresses: { what: string; url: string | undefined; given: string | undefined; address: string }[] = [
  {
    what: 'a web page is where the browser says, whatever it says itself',
    url: 'https://evil.example/',
    given: story,
    address: 'https://evil.example/',
  },
  { what: 'a page that the browser does not tell of is nowhere', url: undefined, given: story, address: '' },
  { what: 'the sample is where it says', url: ownPage, given: story, address: story },
  { what: 'the sample is nowhere until it says where', url: ownPage, given: undefined, address: '' },
];
for (const { what, url, given, address } of addresses) {
  test(`the claims of ${what}`, () => expect(claimsAddress(url, given)).toBe(address));
}

test('a page that answers with half a million faults counts as one that does not answer', async () => {
  showTab(story, { 0: { url: story, answer: { state: 'marked', words: 1, detections: Array(500_000).fill(1), claims: [] } } });
  expect(await pageStatus(tabId)).toBeUndefined();
});

const status = { state: 'marked', words: 100, detections: [], claims: [] };
const embed = 'https://embed.example/post';
const framePassage = { ...passage, source: embed };

test('a tab is its page and those of its frames that have room and answer', async () => {
  showTab(story, {
    0: { url: story, answer: status },
    4: { url: embed, answer: status },
    5: { url: 'https://other.example/' },
    6: { url: 'https://tiny.example/', answer: status, hasRoom: false },
  });
  expect(await viewTab(tabId)).toMatchObject({ frames: [embed] });
});

test('a frame that hangs holds nothing up', async () => {
  vi.useFakeTimers();
  showTab(story, { 0: { url: story, answer: status }, 4: { url: embed, answer: new Promise(() => {}) } });
  const view = viewTab(tabId);
  await vi.runAllTimersAsync();
  expect(await view).toMatchObject({ frames: [] });
  vi.useRealTimers();
});

test('a tab whose page does not answer is none, whatever its frames say', async () => {
  showTab(story, { 0: { url: story }, 4: { url: embed, answer: status } });
  expect(await viewTab(tabId)).toBeUndefined();
});

const frameCaptures: { what: string; url?: string; wanted: Wanted; source?: string }[] = [
  { what: 'a detection of a frame is taken from that frame', wanted: { detection: '4:actor-1-5' }, source: embed },
  { what: 'a selection is taken from the frame that the browser names', wanted: { selectedIn: 4 }, source: embed },
  { what: 'a selection is taken from where it is', wanted: {}, source: embed },
  { what: 'a frame has no passage of another page', url: story, wanted: { selectedIn: 4 } },
  { what: 'a frame without an address has no passage', url: 'about:srcdoc', wanted: { selectedIn: 4 } },
  { what: 'a frame that is gone has no passage', wanted: { selectedIn: 9 } },
  { what: 'an id that is of no frame finds nothing', wanted: { detection: 'actor-1-5' } },
];
for (const { what, url = embed, wanted, source } of frameCaptures) {
  test(what, async () => {
    showTab(story, { 0: { url: story, answer: passage }, 4: { url, answer: framePassage, hasSelection: true } });
    expect((await capture(tabId, wanted))?.target.source).toBe(source);
  });
}

const places: { what: string; id: string; found: (frameId: number) => boolean; asked: [frameId: number, id: string][] }[] = [
  { what: 'a detection in its own frame only', id: '4:actor-1-5', found: () => false, asked: [[4, 'actor-1-5']] },
  { what: 'a claim in the page first', id: 'urn:uuid:1', found: (frame) => frame === 0, asked: [[0, 'urn:uuid:1']] },
  {
    what: 'a claim that the page has not, in its frames',
    id: 'urn:uuid:1',
    found: (frame) => frame === 4,
    asked: [
      [0, 'urn:uuid:1'],
      [4, 'urn:uuid:1'],
    ],
  },
];
for (const { what, id, found, asked } of places) {
  test(`the tab is scrolled to ${what}`, async () => {
    showTab(story, Object.fromEntries([0, 4, 5].map((frame) => [frame, { url: story, answer: found(frame) }])));
    expect(await show(tabId, id)).toBe(asked.some(([frame]) => found(frame)));
    expect(vi.mocked(sendMessage).mock.calls).toEqual(
      asked.map(([frameId, wanted]) => ['show', { id: wanted, card: false }, { tabId, frameId }]),
    );
  });
}

test('marks are turned off, and saved claims announced, in all frames of a tab', async () => {
  showTab(story, { 0: { url: story, answer: true } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: tabId }] as never);
  await setMarks(tabId, false);
  await announceClaims();
  expect(vi.mocked(sendMessage).mock.calls.map(([, , to]) => to)).toEqual([{ tabId }, { tabId }]);
});
