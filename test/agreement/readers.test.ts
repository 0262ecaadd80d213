import { expect, test } from 'vitest';
import { pagesOfTwo } from '../../lib/agreement/pages-of-two';
import { readerOf, readersIn } from '../../lib/agreement/readers';
import { cardOf, numberOf, shelvesOf } from '../library/shelf';

const shelves = shelvesOf(
  cardOf('https://a.example/1', { title: 'Both' }, 1, [{ tags: ['grid'] }, { by: 'Ann' }, { by: 'Ben' }, { by: 'Eve' }]),
  cardOf('https://b.example/2', { title: 'Alone' }, 5, [{ by: 'Ben', tags: ['grid'] }, { by: 'Ben' }]),
  cardOf('https://c.example/3', { title: 'Nobody of them' }, 7, [{ by: 'Eve' }]),
);

const people: { name: string | undefined; own: string; reader: string }[] = [
  { name: undefined, own: '', reader: '' },
  { name: undefined, own: 'Ann', reader: '' },
  { name: 'Ann', own: 'Ann', reader: '' },
  { name: ' Ann ', own: 'Ann', reader: '' },
  { name: 'Ann', own: '', reader: 'Ann' },
  { name: 'Ben', own: 'Ann', reader: 'Ben' },
];
for (const { name, own, reader } of people) {
  test(`a claim by ${name ?? 'nobody named'} is ${reader || 'one’s own'} for a reader called ${own || 'nothing'}`, () => {
    expect(readerOf(name, own)).toBe(reader);
  });
}

test('readers are oneself, then who made most; what carries one’s own name is one’s own', () => {
  expect(readersIn(shelves, '')).toEqual([
    { name: '', claims: 1 },
    { name: 'Ben', claims: 3 },
    { name: 'Eve', claims: 2 },
    { name: 'Ann', claims: 1 },
  ]);
  expect(readersIn(shelves, 'Ann')[0]).toEqual({ name: '', claims: 2 });
});

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const pages = (a: string, b: string, tag = '', ownName = 'Ann') =>
  pagesOfTwo(shelves, { a, b, tag, ownName }, compare).map((page) => [page.card.title, page.a.map(numberOf), page.b.map(numberOf)]);

test('pages are those that either annotated, with whose claims are whose', () => {
  expect(pages('', 'Ben')).toEqual([
    ['Alone', [], [5, 6]],
    ['Both', [1, 2], [3]],
  ]);
});

test('an event is the pages where either used its tag, with all their claims', () => {
  expect(pages('', 'Ben', 'grid')).toEqual(pages('', 'Ben'));
  expect(pages('', 'Eve', 'grid')).toEqual([['Both', [1, 2], [4]]]);
  expect(pages('Ben', 'Eve', 'grid', '')).toEqual([['Alone', [5, 6], []]]);
});
