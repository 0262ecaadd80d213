import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hashText } from '../lib/article/hash-text';
import { correctSelection } from '../lib/correct-selection';
import { correctMark, takeBack } from '../lib/correcting';
import { sendMessage } from '../lib/messages/protocol';
import { correctionsMadeOn } from '../lib/store/corrections';
import { type AscribeDatabase, openDatabase } from '../lib/store/db';
import { showTab, tabId } from './fake-tab';
import { article, story } from './store/samples';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, words: string[] = []) => [key, ...words].join(' ') } }));
vi.mock('../lib/messages/protocol', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const text = 'Cranes stood still, said Northland.';
const passage = { source: story, text, span: { start: 25, end: 34 }, article };
const asked = { passage, found: 'actor', is: 'none', everywhere: false } as const;

let db: AscribeDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = openDatabase();
});
afterEach(() => db.delete());

/** Makes the browser show these tabs; gives those that are told that corrections have changed. */
function tabsTold(urls: (string | undefined)[]): number[] {
  const tabs = urls.map((url, id) => ({ id, url }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  const told: number[] = [];
  vi.mocked(sendMessage).mockImplementation((async (type: string, _data: unknown, to: { tabId: number }) => {
    if (type === 'correctionsChanged') told.push(to.tabId);
  }) as never);
  return told;
}

test('a correction is kept with its words and the reader’s name, and taken back', async () => {
  await fakeBrowser.storage.local.set({ settings: { creator: 'A. Reader' } });
  const { id, said } = await correctMark(db, asked);
  expect(said).toBe('correction.done correction.not.actor');
  const [kept] = await correctionsMadeOn(db);
  expect(kept).toMatchObject({ id, found: 'actor', is: 'none', everywhere: false, creator: { name: 'A. Reader' } });
  expect(kept!.target.selector[0].exact).toBe('Northland');
  expect(await takeBack(db, id!, 'https://other.example/')).toEqual({ said: 'correction.undone' });
  expect(await correctionsMadeOn(db)).toHaveLength(1);
  await takeBack(db, id!, story);
  expect(await correctionsMadeOn(db)).toEqual([]);
});

const open = [story, 'https://other.example/', undefined, `${story}#top`];
const tellings: [what: string, everywhere: boolean, told: number[]][] = [
  ['of one place tells its page, and tabs whose address is not known', false, [0, 2, 3]],
  ['that holds everywhere tells all', true, [0, 1, 2, 3]],
];
for (const [what, everywhere, expected] of tellings) {
  test(`a correction ${what}`, async () => {
    const told = tabsTold(open);
    await correctMark(db, { ...asked, everywhere });
    expect(told).toEqual(expected);
  });
}

test('of a correction in a frame, whose page is in no tab, all pages are told', async () => {
  const told = tabsTold(['https://other.example/', 'https://third.example/']);
  await correctMark(db, asked);
  expect(told).toEqual([0, 1]);
});

test('of a site that asks for corrections without end, the reader is told that it is enough', async () => {
  const said = [];
  for (let n = 0; n < 21; n += 1) said.push((await correctMark(db, { ...asked, everywhere: n % 2 > 0 })).said);
  expect(said.filter((words) => words === 'correction.enough news.example')).toHaveLength(1);
  expect(await correctionsMadeOn(db)).toHaveLength(20);
});

test('a full disk is told, and nothing is corrected', async () => {
  vi.spyOn(db.corrections, 'bulkPut').mockRejectedValue(Object.assign(new Error(), { name: 'QuotaExceededError' }));
  expect(await correctMark(db, asked)).toEqual({ said: 'storeProblem.full' });
});

const selections: [what: string, changed: object, isKept: boolean][] = [
  ['in the article', {}, true],
  ['outside the article', { article: { ...article, textHash: `sha256:${'0'.repeat(64)}` } }, false],
  ['of another page than the tab shows', { source: 'https://evil.example/' }, false],
];
for (const [what, changed, isKept] of selections) {
  test(`words that are selected ${what} are ${isKept ? 'marked' : 'not marked, and why is told'}`, async () => {
    showTab(story, { 0: { url: story, answer: { ...passage, article: { ...article, textHash: await hashText(text) }, ...changed } } });
    expect(await correctSelection(db, tabId, 'agency')).toBe(isKept ? undefined : 'correction.notHere');
    expect(await correctionsMadeOn(db)).toHaveLength(isKept ? 1 : 0);
  });
}
