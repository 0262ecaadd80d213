import { expect, test } from 'vitest';
import { mergeFrames, parseTabWideId, tabWideId } from '../lib/merge-frames';
import type { PageStatus } from '../lib/model/page-status';
import { detection } from './components/examples';
import { article } from './store/samples';

type State = PageStatus['state'];
const statusOf = (state: State, words: number, url: string): PageStatus => ({
  state,
  words,
  article: { ...article, url },
  detections: [detection('actor-0-4', 'actor', url)],
  claims: [],
});

const cases: { what: string; page: [State, number]; frames: [State, number][]; shown: string; state: State; listed: string[] }[] = [
  { what: 'a page without frames is itself', page: ['marked', 9], frames: [], shown: 'page', state: 'marked', listed: ['0:actor-0-4'] },
  {
    what: 'a page with an article keeps it, however much a frame has to say',
    page: ['marked', 9],
    frames: [['marked', 9000]],
    shown: 'page',
    state: 'marked',
    listed: ['0:actor-0-4', '1:actor-0-4'],
  },
  {
    what: 'a page without an article shows that of the frame with most words',
    page: ['no-article', 0],
    frames: [
      ['marked', 50],
      ['marked', 70],
      ['no-article', 900],
    ],
    shown: 'frame 2',
    state: 'marked',
    listed: ['1:actor-0-4', '2:actor-0-4'],
  },
  {
    what: 'an article of a frame in another language counts',
    page: ['no-article', 0],
    frames: [['other-language', 50]],
    shown: 'frame 1',
    state: 'other-language',
    listed: [],
  },
  { what: 'a page that is off is off', page: ['off', 0], frames: [['marked', 50]], shown: 'page', state: 'off', listed: ['1:actor-0-4'] },
  {
    what: 'a page that is being read is waited for',
    page: ['reading', 0],
    frames: [['reading', 0]],
    shown: 'page',
    state: 'reading',
    listed: [],
  },
  {
    what: 'a frame that failed is not told of',
    page: ['no-article', 0],
    frames: [['failed', 0]],
    shown: 'page',
    state: 'no-article',
    listed: [],
  },
];
for (const { what, page, frames, shown, state, listed } of cases) {
  test(what, () => {
    const others = frames.map(([of, words], n) => ({ frameId: n + 1, status: statusOf(of, words, `frame ${n + 1}`) }));
    const merged = mergeFrames(statusOf(...page, 'page'), others);
    expect(merged.article?.url).toBe(shown);
    expect(merged.state).toBe(state);
    expect(merged.detections.map(({ id }) => id)).toEqual(listed);
  });
}

test('a claim that two frames have is told of once, as found', () => {
  const withClaim = (state: 'gone' | 'moved') => ({ ...statusOf('marked', 9, 'page'), claims: [{ id: 'urn:uuid:1', state }] });
  expect(mergeFrames(withClaim('gone'), [{ frameId: 1, status: withClaim('moved') }]).claims).toEqual([
    { id: 'urn:uuid:1', state: 'moved' },
  ]);
});

test('ids in a tab name their frame; those of claims name none', () => {
  expect(parseTabWideId(tabWideId(12, 'attribution-1-9'))).toEqual({ frameId: 12, id: 'attribution-1-9' });
  for (const id of ['urn:uuid:00000000-0000-4000-8000-000000000001', 'https://claims.example/1', 'attribution-1-9']) {
    expect(parseTabWideId(id)).toBeUndefined();
  }
});
