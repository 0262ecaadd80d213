import { expect, test } from 'vitest';
import { seenVersions } from '../../components/page/seen-versions';
import { textChange } from '../../components/page/text-change';
import type { AnchorState } from '../../lib/model/anchoring';
import type { Annotation } from '../../lib/model/annotation';
import type { PageStatus } from '../../lib/model/page-status';
import { annotation, draftOfQuote } from './examples';

const hash = (digit: number): string => `sha256:${String(digit).repeat(64)}`;
const day = (n: number): string => `2026-03-0${n}T08:00:00.000Z`;

/** Claims made on the versions of these digits, on the day of their place: the first on the first. */
const claimsOn = (...digits: number[]): Annotation[] =>
  digits.map((digit, at) => {
    const made = annotation(at + 1);
    return { ...made, target: { ...made.target, state: { type: 'TimeState', sourceDate: day(at + 1), textHash: hash(digit) } } };
  });

/** A page with the text of digit 2, whose claims stand in these states. */
function pageWith(claims: Annotation[], states: (AnchorState | undefined)[], change: Partial<PageStatus> = {}): PageStatus {
  const found = claims.flatMap(({ id }, at) => {
    const state = states[at];
    return state ? { id, state } : [];
  });
  const article = { ...draftOfQuote('quote').article, textHash: hash(2) };
  return { state: 'marked', article, words: 9, detections: [], claims: found, ...change };
}

const told: { what: string; on: number[]; states: (AnchorState | undefined)[]; change?: Partial<PageStatus>; is: object | undefined }[] = [
  { what: 'no claims', on: [], states: [], is: undefined },
  { what: 'claims on the text as it is', on: [2, 2], states: ['anchored', 'gone'], is: undefined },
  { what: 'a page that has no article', on: [1], states: ['gone'], change: { article: undefined }, is: undefined },
  {
    what: 'claims in a frame',
    on: [1],
    states: ['gone'],
    change: { article: { ...draftOfQuote('quote').article, url: 'https://news.example/frame', textHash: hash(2) } },
    is: undefined,
  },
  { what: 'annotations of another program, of which nobody knows the text', on: [0, 0], states: ['changed', 'gone'], is: undefined },
  { what: 'an article without a word', on: [1], states: ['gone'], change: { words: 0 }, is: undefined },
  { what: 'claims that were not looked for yet', on: [1, 1], states: ['changed', undefined], is: undefined },
  {
    what: 'claims that all stand',
    on: [1, 1],
    states: ['anchored', 'anchored'],
    is: { from: day(1), to: day(2), counts: { anchored: 2, recast: 0, moved: 0, changed: 0, gone: 0 } },
  },
  {
    what: 'claims of every state, and one on the text as it is',
    on: [1, 1, 1, 1, 1, 2],
    states: ['anchored', 'recast', 'moved', 'changed', 'gone', 'anchored'],
    is: { from: day(1), to: day(5), counts: { anchored: 1, recast: 1, moved: 1, changed: 1, gone: 1 } },
  },
];
for (const { what, on, states, change, is } of told) {
  test(`with ${what}, ${is ? 'a change is told' : 'no change is told'}`, () => {
    const claims = claimsOn(...on);
    expect(textChange(pageWith(claims, states, change), claims)).toEqual(is);
  });
}

test('versions are those that were stored and those that claims were made on, oldest first', () => {
  const stored = [
    { textHash: hash(2), firstSeen: day(5), lastSeen: day(6) },
    { textHash: hash(3), firstSeen: day(2), lastSeen: day(4) },
  ];
  expect(seenVersions(stored, claimsOn(1, 3, 3))).toEqual([
    { textHash: hash(1), firstSeen: day(1), lastSeen: day(1), claims: 1 },
    { ...stored[1], claims: 2 },
    { ...stored[0], claims: 0 },
  ]);
});
