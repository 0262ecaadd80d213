import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { anchorClaims } from '../lib/anchor-claims';
import { answerPages } from '../lib/answer-pages';
import { correctMark, takeBack } from '../lib/correcting';
import { onPageMessage } from '../lib/messages/receive';
import type { SendingPage } from '../lib/messages/sending-page';
import type { Passage } from '../lib/model/passage';
import type { AscribeDatabase } from '../lib/store/db';
import { tagPassage } from '../lib/tagging';
import { article, story } from './store/samples';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../lib/messages/receive', () => ({ onPageMessage: vi.fn() }));
vi.mock('../lib/correcting', () => ({
  correctMark: vi.fn(async () => ({ said: 'Done.' })),
  takeBack: vi.fn(async () => ({ said: 'Undone.' })),
}));
vi.mock('../lib/tagging', () => ({ tagPassage: vi.fn() }));
vi.mock('../lib/anchor-claims', () => ({ anchorClaims: vi.fn(async () => []) }));

const page: SendingPage = { tabId: 7, frameId: 0, isPrivate: false, url: story, origin: 'https://news.example' };
const hidden: SendingPage = { ...page, isPrivate: true };
const written: SendingPage = { tabId: 7, frameId: 4, isPrivate: false, origin: 'https://news.example' };
const passage = { source: story, text: 'Cranes stood still.', span: { start: 0, end: 6 }, article };
const executeScript = vi.fn();
const insertCSS = vi.fn();

/** What the background answers to a page's message. */
async function answer(type: string, data: unknown, from: SendingPage): Promise<unknown> {
  const listener = vi.mocked(onPageMessage).mock.calls.find(([of]) => of === type)?.[1] as ((...of: unknown[]) => unknown) | undefined;
  return listener?.(data, from);
}

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  fakeBrowser.scripting = { executeScript, insertCSS } as never;
  answerPages(
    {} as AscribeDatabase,
    Promise.resolve(() => []),
  );
});

const sites: { what: string; tabUrl?: string; on: boolean }[] = [
  { what: 'a frame in a page of a site that is off', tabUrl: 'https://quiet.example/story', on: false },
  { what: 'a frame in a page of another site', tabUrl: 'https://loud.example/story', on: true },
  { what: 'a page that the browser does not tell of', on: true },
];
for (const { what, tabUrl, on } of sites) {
  test(`marks are ${on ? 'on' : 'off'} in ${what}`, async () => {
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['quiet.example'] } });
    expect(await answer('settings', undefined, { ...page, tabUrl })).toMatchObject({ on });
  });
}

test('a page is told nothing of the reader’s name, nor of other sites that are off', async () => {
  await fakeBrowser.storage.local.set({ settings: { creator: 'A. Reader', sitesOff: ['news.example', 'quiet.example'] } });
  expect(await answer('settings', undefined, page)).toMatchObject({ creator: '', sitesOff: ['news.example'] });
});

const question = {
  text: 'Police came.',
  detection: { id: 'a', kind: 'agency', spans: [{ start: 0, end: 6 }], likelihood: 0.9, evidence: [] },
};
for (const keepPrivate of [false, true]) {
  test(`of a private window ${keepPrivate ? 'what the reader does is kept, since he chose so' : 'nothing is kept'}`, async () => {
    await fakeBrowser.storage.local.set({ settings: { keepPrivate } });
    executeScript.mockResolvedValue([{ frameId: 0, result: true }]);
    const card = (await answer('explain', question, hidden)) as object;
    expect('correction' in card).toBe(keepPrivate);
    const outcome = (asked: Promise<unknown>) => asked.then(() => true).catch(() => false);
    expect(await outcome(answer('correct', { passage, found: 'actor', is: 'none', everywhere: true }, hidden))).toBe(keepPrivate);
    expect(await outcome(answer('takeBack', 'urn:uuid:00000000-0000-4000-8000-000000000001', hidden))).toBe(keepPrivate);
    expect(correctMark).toHaveBeenCalledTimes(keepPrivate ? 1 : 0);
    expect(takeBack).toHaveBeenCalledTimes(keepPrivate ? 1 : 0);
    await answer('anchorClaims', { text: passage.text, isSettled: true }, hidden);
    expect(vi.mocked(anchorClaims).mock.lastCall?.[3]).toEqual(keepPrivate ? expect.any(String) : undefined);
  });
}

test('a frame that its page wrote learns of no claims, those of its page included', async () => {
  expect(await answer('anchorClaims', { text: passage.text, isSettled: true }, written)).toEqual([]);
  expect(anchorClaims).not.toHaveBeenCalled();
  const read = { text: passage.text, isSettled: true };
  await answer('anchorClaims', read, page);
  expect(anchorClaims).toHaveBeenCalledExactlyOnceWith(expect.anything(), story, read, expect.any(String));
});

test('the article of a frame that its page wrote is at the page’s site', async () => {
  const facts = { url: 'about:srcdoc', title: 'A letter', language: 'en', elements: [] };
  const read = { facts, text: passage.text, retrieved: article.retrieved };
  expect(await answer('describeArticle', read, written)).toMatchObject({ url: 'https://news.example/', title: 'A letter' });
});

const elsewhere = { ...passage, article: { ...article, url: 'https://other.example/story' } };
const tagged: { what: string; from: SendingPage; focused?: boolean; words?: Passage; isTagged: boolean }[] = [
  { what: 'a page with the keyboard', from: page, focused: true, isTagged: true },
  { what: 'a page that the reader is not in', from: page, focused: false, isTagged: false },
  { what: 'a page that gives an article of another site', from: page, focused: true, words: elsewhere, isTagged: false },
  { what: 'a frame with the keyboard', from: { ...page, frameId: 4 }, focused: true, isTagged: true },
  { what: 'a frame that the reader is not in', from: { ...page, frameId: 4 }, focused: false, isTagged: false },
  { what: 'a page that gives another page’s words', from: { ...page, url: 'https://evil.example/' }, focused: true, isTagged: false },
  { what: 'a frame that its page wrote', from: written, focused: true, isTagged: false },
];
for (const { what, from, focused, words = passage, isTagged } of tagged) {
  test(`a mark of ${what} is ${isTagged ? 'corrected' : 'left as it is'}`, async () => {
    executeScript.mockResolvedValue([{ frameId: from.frameId, result: focused }]);
    const asked = answer('correct', { passage: words, found: 'actor', is: 'none', everywhere: true }, from);
    if (isTagged) expect(await asked).toEqual({ said: 'Done.' });
    else await expect(asked).rejects.toThrow('refused');
    expect(correctMark).toHaveBeenCalledTimes(isTagged ? 1 : 0);
  });

  test(`a passage of ${what} is ${isTagged ? 'tagged' : 'refused'}`, async () => {
    executeScript.mockResolvedValue([{ frameId: from.frameId, result: focused }]);
    const asked = answer('tagClaim', words, from);
    if (isTagged) await asked;
    else await expect(asked).rejects.toThrow('refused');
    expect(tagPassage).toHaveBeenCalledTimes(isTagged ? 1 : 0);
  });
}

test('a correction is taken back for the page that it was made on, where the reader is, and never by a page without an address', async () => {
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000001';
  executeScript.mockResolvedValue([{ frameId: 0, result: false }]);
  await expect(answer('takeBack', id, page)).rejects.toThrow('refused');
  executeScript.mockResolvedValue([{ frameId: 0, result: true }]);
  await answer('takeBack', id, page);
  expect(takeBack).toHaveBeenCalledExactlyOnceWith(expect.anything(), id, story);
  await expect((async () => answer('takeBack', id, written))()).rejects.toThrow('refused');
});

test('the card is put into the frame that asks for it, and into no other, its place as the reader’s own sheet', async () => {
  await answer('loadCard', undefined, { ...page, frameId: 4 });
  const target = { tabId: 7, frameIds: [4] };
  expect(insertCSS).toHaveBeenCalledExactlyOnceWith({ target, files: ['/assets/card-host.css'], origin: 'USER' });
  expect(executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 7, frameIds: [4] }, files: ['/card.js'] }),
  );
});

test('the card of a frame without an address offers no correction', async () => {
  expect(await answer('explain', question, page)).toHaveProperty('correction');
  expect(await answer('explain', question, written)).not.toHaveProperty('correction');
});
