import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Facet, isEmpty, LibraryFilter, noFilter, withValue } from '../../lib/library/facet';
import { findClaims } from '../../lib/library/find-claims';
import { nameKey, partyFinder } from '../../lib/library/parties';
import type { Row, Shelves } from '../../lib/library/shelves';
import { uuid } from '../store/samples';
import { cardOf, numberOf, shelvesOf } from './shelf';

const agency = 'National Cyber and Information Security Agency';
const shelves = shelvesOf(
  cardOf('https://a.example/1', { title: 'Kráter u přístavu', publisher: 'The Quay', datePublished: '2026-03-01T23:00:00-05:00' }, 1, [
    { assertedBy: 'NÚKIB', attributedTo: 'Fancy Bear', quote: 'Škodlivý kód', tags: ['malware', 'ports'], strength: 'assessed', by: 'Ben' },
    { assertedBy: agency, attributedTo: 'APT28', statement: 'APT28 stopped the cranes', tags: [], strength: 'stated', state: 'moved' },
    { assertedBy: 'nukib', attributedTo: undefined, statement: '乌克兰电网', note: 'Zweite Quelle nötig', tags: ['ports'], state: 'gone' },
  ]),
  cardOf(
    'https://b.example/2',
    { title: 'Grid', publisher: undefined, datePublished: undefined, retrieved: '2026-04-02T10:00:00.000Z' },
    4,
    [
      { assertedBy: undefined, attributedTo: 'Sandworm', verdict: 'refuted', tags: ['grid'], state: 'anchored', by: 'Ben' },
      { assertedBy: 'Interpol', attributedTo: 'fancy bear', strength: 'denied', tags: ['malware'] },
    ],
  ),
);
const actors = [{ id: uuid(90), kind: 'identity' as const, name: 'NÚKIB', aliases: [agency], externalReferences: [] }];
const partyOf = partyFinder(actors);

type Filter = Partial<Omit<LibraryFilter, 'values'>> & { values?: Partial<LibraryFilter['values']> };
const filterOf = ({ values, ...rest }: Filter): LibraryFilter => ({ ...noFilter, ...rest, values: { ...noFilter.values, ...values } });
const numbers = (lets: Uint8Array, { rows }: Shelves) => rows.filter((_row, n) => lets[n]).map(({ entry }) => numberOf(entry.id));

const finds: [string, Filter, number[]][] = [
  ['nothing in particular', {}, [1, 2, 3, 4, 5]],
  ['a word without its diacritics', { words: 'skodlivy' }, [1]],
  ['a word with diacritics that the text has not', { words: 'nötíg' }, [3]],
  ['the beginning of a word', { words: 'stop' }, [2]],
  ['the end of a word', { words: 'topped' }, []],
  ['several words in any order and place', { words: 'cranes  APT28' }, [2]],
  ['words of which one is missing', { words: 'APT28 grid' }, []],
  ['a word of the title', { words: 'krater' }, [1, 2, 3]],
  ['a word within a text without spaces', { words: '电网' }, [3]],
  ['a tag', { words: 'malw' }, [1, 5]],
  ['nothing but punctuation', { words: ' … ' }, [1, 2, 3, 4, 5]],
  ['a day in the time zone of the page', { from: '2026-03-01', to: '2026-03-01' }, [1, 2, 3]],
  ['the day of reading where none is known of publishing', { from: '2026-03-02' }, [4, 5]],
  ['days up to one', { to: '2026-03-31' }, [1, 2, 3]],
  ['days the wrong way round', { from: '2026-05-01', to: '2026-01-01' }, []],
  ['an actor under all its names', { values: { source: [uuid(90)] } }, [1, 2, 3]],
  ['a name however it is spelt', { values: { target: ['fancy bear'] } }, [1, 5]],
  ['nobody', { values: { source: [''] } }, [4]],
  ['either of two values', { values: { strength: ['assessed', 'denied'] } }, [1, 5]],
  ['values of two facets', { values: { source: [uuid(90)], tag: ['malware'] } }, [1]],
  ['no tag', { values: { tag: [''] } }, [2]],
  ['any of the tags, each claim once', { values: { tag: ['malware', 'ports'] } }, [1, 3, 5]],
  ['a state', { values: { state: ['moved', 'gone'] } }, [2, 3]],
  ['what was not looked at since', { values: { state: [''] } }, [1, 5]],
  ['no publisher', { values: { publisher: [''] } }, [4, 5]],
  ['a reader', { values: { reader: ['Ben'] } }, [1, 4]],
  ['a reader without a name', { values: { reader: [''] } }, [2, 3, 5]],
  ['a value that is not there', { values: { publisher: ['Other'] } }, []],
  [
    'all at once',
    { words: 'nukib', from: '2026-01-01', values: { publisher: ['The Quay'], tag: ['ports'], verdict: ['unverified'] } },
    [1, 3],
  ],
];
for (const [what, filter, expected] of finds) {
  test(`a filter for ${what} finds its claims`, () => {
    const found = findClaims(shelves, partyOf, filterOf(filter));
    expect(numbers(found.lets, shelves)).toEqual(expected);
    expect(found.count).toBe(expected.length);
  });
}

test('words that are typed on, taken back and changed find what they find by themselves', () => {
  for (const words of ['s', 'st', 'sto', 'stop cr', 'cr', '', 'apt', 'apt28 grid', 'grid', 'gri', '电', '电网', 'cranes']) {
    const fresh = { ...shelves };
    const expected = numbers(findClaims(fresh, partyOf, filterOf({ words })).lets, fresh);
    expect(numbers(findClaims(shelves, partyOf, filterOf({ words })).lets, shelves), words).toEqual(expected);
  }
});

test('values are counted among what all other filters let through, most first, and are called by the actor', () => {
  const { facets } = findClaims(shelves, partyOf, filterOf({ values: { source: [uuid(90)] } }));
  expect(facets.source).toEqual([
    { value: uuid(90), name: 'NÚKIB', count: 3 },
    { value: '', name: '', count: 1 },
    { value: 'interpol', name: 'Interpol', count: 1 },
  ]);
  expect(facets.tag.map(({ value, count }) => [value, count])).toEqual([
    ['ports', 2],
    ['', 1],
    ['malware', 1],
  ]);
});

test('tags, publishers and readers are called by their own names, not by those of actors that are spelt alike', () => {
  const names = { assertedBy: 'Sudan', tags: ['sudan'], by: 'sudan' };
  const { facets } = findClaims(shelvesOf(cardOf('https://c.example/3', { publisher: 'sudan' }, 6, [names])), partyFinder([]), noFilter);
  expect(facets.source).toEqual([{ value: 'sudan', name: 'Sudan', count: 1 }]);
  for (const facet of ['tag', 'publisher', 'reader'] as const) expect(facets[facet]).toEqual([{ value: 'sudan', name: 'sudan', count: 1 }]);
});

test('a value that is chosen stays in sight when nothing has it any more', () => {
  const { facets } = findClaims(shelves, partyOf, filterOf({ words: 'krater', values: { tag: ['grid'] } }));
  expect(facets.tag).toContainEqual({ value: 'grid', name: 'grid', count: 0 });
});

const facetOf = (row: Row, facet: Facet): string[] => {
  const { assertedBy = '', attributedTo = '', tags, strength, verdict, state = '', creator = '' } = row.entry;
  const single = { source: partyOf(assertedBy).key, target: partyOf(attributedTo).key, strength, verdict, state, reader: creator };
  if (facet === 'tag') return tags.length > 0 ? tags : [''];
  return [facet === 'publisher' ? (row.card.publisher ?? '') : single[facet]];
};
const lets = (row: Row, filter: LibraryFilter, but?: Facet) =>
  Facet.options.every(
    (facet) =>
      facet === but || filter.values[facet].length === 0 || facetOf(row, facet).some((value) => filter.values[facet].includes(value)),
  );

test('whatever is chosen, claims and counts are those that asking each claim gives', () => {
  const some = Object.fromEntries(Facet.options.map((facet) => [facet, [...new Set(shelves.rows.flatMap((row) => facetOf(row, facet)))]]));
  const anyValues = fc.record(Object.fromEntries(Facet.options.map((facet) => [facet, fc.subarray(some[facet]!)])));
  fc.assert(
    fc.property(anyValues, (values) => {
      const filter = LibraryFilter.parse({ values });
      const found = findClaims(shelves, partyOf, filter);
      expect(numbers(found.lets, shelves)).toEqual(shelves.rows.filter((row) => lets(row, filter)).map(({ entry }) => numberOf(entry.id)));
      for (const facet of Facet.options) {
        for (const { value, count } of found.facets[facet]) {
          expect(count).toBe(shelves.rows.filter((row) => lets(row, filter, facet) && facetOf(row, facet).includes(value)).length);
        }
      }
    }),
  );
});

test('a value is put into a filter and taken out again, and a filter knows when it lets all through', () => {
  const chosen = withValue(withValue(noFilter, 'tag', 'ports', true), 'tag', 'grid', true);
  expect(chosen.values.tag).toEqual(['ports', 'grid']);
  expect([isEmpty(chosen), isEmpty({ ...noFilter, words: ' ' }), isEmpty({ ...noFilter, to: '2026-01-01' })]).toEqual([false, true, false]);
  expect(isEmpty(withValue(withValue(chosen, 'tag', 'ports', false), 'tag', 'grid', false))).toBe(true);
});

test('a name without letters is told from another', () => {
  expect([nameKey('→'), nameKey('…'), nameKey('')]).toEqual(['→', '…', '']);
});
