import { expect, test } from 'vitest';
import { noFilter } from '../../lib/library/facet';
import { findClaims } from '../../lib/library/find-claims';
import { partyFinder } from '../../lib/library/parties';
import { articlesOf, type Scope, shelvesWithin } from '../../lib/report/scope';
import { cardOf, numberOf, shelvesOf } from '../library/shelf';
import { uuid } from '../store/samples';

const shelves = shelvesOf(cardOf('https://a.example/', {}, 0, [{}, {}, {}]), cardOf('https://b.example/', {}, 3, [{ strength: 'denied' }]));

const scopes: { what: string; scope: Scope; numbers: number[] }[] = [
  { what: 'all', scope: {}, numbers: [0, 1, 2, 3] },
  { what: 'a page', scope: { pages: new Set(['https://a.example/']) }, numbers: [0, 1, 2] },
  { what: 'a selection', scope: { ids: new Set([uuid(1), uuid(3)]) }, numbers: [1, 3] },
  { what: 'a selection on a page', scope: { ids: new Set([uuid(1), uuid(3)]), pages: new Set(['https://b.example/']) }, numbers: [3] },
  { what: 'a page that nobody knows', scope: { pages: new Set(['https://c.example/']) }, numbers: [] },
];
for (const { what, scope, numbers } of scopes) {
  test(`claims of ${what}, and their filters count no others`, () => {
    const within = shelvesWithin(shelves, scope);
    expect(within.rows.map(({ entry }) => numberOf(entry.id))).toEqual(numbers);
    const { facets, lets } = findClaims(within, partyFinder([]), noFilter);
    expect(facets.strength.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
    expect(articlesOf(within, lets).reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
  });
}

test('articles are those of the claims that a filter lets through, most claims first', () => {
  expect(articlesOf(shelves, Uint8Array.of(0, 0, 1, 1)).map(({ card, count }) => [card.page, count])).toEqual([
    ['https://a.example/', 1],
    ['https://b.example/', 1],
  ]);
  expect(articlesOf(shelves, Uint8Array.of(1, 1, 0, 0)).map(({ count }) => count)).toEqual([2]);
});
