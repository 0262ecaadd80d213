import { expect, test } from 'vitest';
import { type ClaimChange, changeClaim } from '../../components/library/change-claim';
import { moveLine } from '../../components/library/move-line';
import { claim } from '../store/samples';

const before = { ...claim, tags: ['ports', 'grid'] };
const many = Array.from({ length: 99 }, (_, n) => `tag ${n}`);
const changes: [string, ClaimChange, object | undefined][] = [
  ['tags are added once, after those that there are', { add: ['grid', 'cranes'], remove: [] }, { tags: ['ports', 'grid', 'cranes'] }],
  ['tags are taken away', { add: [], remove: ['ports', 'other'] }, { tags: ['grid'] }],
  ['a verdict is given', { add: [], remove: [], verdict: 'refuted' }, { verdict: 'refuted', tags: ['ports', 'grid'] }],
  ['what changes nothing is no change', { add: ['ports'], remove: ['other'], verdict: 'unverified' }, undefined],
  ['a claim that would have too many tags stays', { add: many, remove: [] }, undefined],
];
for (const [what, change, expected] of changes) {
  test(`of many claims, ${what}`, () => {
    expect(changeClaim(before, change)).toEqual(expected && { ...before, ...expected });
  });
}

const isClaim = (n: number) => n % 3 !== 0; // 0, 3, 6 and 9 are articles
const moves: [string, number, number | undefined][] = [
  ['ArrowDown', 1, 2],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 8, undefined],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, undefined],
  ['Home', 7, 1],
  ['End', 1, 8],
  ['PageDown', 1, 8],
  ['PageUp', 7, 1],
  ['x', 1, undefined],
];
for (const [key, at, expected] of moves) {
  test(`${key} goes from line ${at} to ${expected ?? 'no other'}`, () => {
    expect(moveLine(key, at, 10, isClaim)).toBe(expected);
  });
}
