import { expect, test } from 'vitest';
import { putCards } from '../../lib/library/shelves';
import { linesOf, orderOf, type Sort } from '../../lib/library/sort-claims';
import { cardOf, numberOf, shelvesOf } from './shelf';

const { compare } = new Intl.Collator('en');
const day = (n: number) => `2026-03-0${n}T08:00:00.000Z`;
const zebra = cardOf('https://a.example/1', { title: 'Zebra', publisher: 'beacon' }, 1, [
  { created: day(1), strength: 'denied', confidence: 0 },
  { created: day(5), strength: 'stated', confidence: undefined },
]);
const shelves = shelvesOf(
  zebra,
  cardOf('https://b.example/2', { title: 'Éclair', publisher: undefined }, 3, [
    { created: day(3), strength: 'confirmed', confidence: 100 },
  ]),
  cardOf('https://c.example/3', { title: 'apple', publisher: 'Quay' }, 4, [
    { created: '1969-12-31T23:59:59.000Z', strength: 'stated', confidence: 40 },
    { created: day(4), strength: 'stated', confidence: 40 },
  ]),
);

const orders: [Sort, number[]][] = [
  ['newest', [2, 5, 3, 1, 4]],
  ['oldest', [4, 1, 3, 5, 2]],
  ['article', [5, 4, 3, 2, 1]],
  ['publisher', [2, 1, 5, 4, 3]],
  ['strength', [3, 2, 5, 4, 1]],
  ['confidence', [3, 5, 4, 1, 2]],
];
const all = new Uint8Array(5).fill(1);
for (const [sort, expected] of orders) {
  test(`claims are sorted by ${sort}, equal ones newest first`, () => {
    const lines = linesOf(shelves, all, orderOf(shelves, sort, compare), false);
    expect(lines.map((line) => 'row' in line && numberOf(line.row.entry.id))).toEqual(expected);
  });
}

test('grouped, each article stands where its first claim would, with those of its claims that the filter lets through', () => {
  const lines = linesOf(shelves, Uint8Array.of(1, 1, 1, 0, 1), orderOf(shelves, 'newest', compare), true);
  expect(lines.map((line) => ('row' in line ? numberOf(line.row.entry.id) : `${line.card.title} ${line.count}`))).toEqual([
    'Zebra 2',
    2,
    1,
    'apple 1',
    5,
    'Éclair 1',
    3,
  ]);
});

test('a card that changes takes the place of its own rows and leaves the others as they are', () => {
  const changed = putCards(shelves, [{ ...zebra, entries: zebra.entries.slice(1), unreadable: 2 }]);
  expect(changed.rows.map(({ entry }) => numberOf(entry.id))).toEqual([2, 3, 4, 5]);
  expect(changed.rows.slice(1).every((row) => shelves.rows.includes(row))).toBe(true);
  expect([changed.unreadable, shelves.unreadable, shelves.rows.length]).toEqual([2, 0, 5]);
});
