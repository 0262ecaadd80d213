import { expect, test } from 'vitest';
import type { Card } from '../../lib/library/card';
import { packCards, unpackCards } from '../../lib/library/pack';
import { cardOf } from './shelf';

/** Cards as packs keep them: without the words to search in. */
const withoutWords = (cards: readonly ReturnType<typeof cardOf>[]): Card[] =>
  cards.map(({ words: _title, entries, ...card }) => ({ ...card, entries: entries.map(({ words: _words, ...entry }) => entry) }));

test('cards are unpacked as they were packed, whatever of a claim is there or missing', () => {
  const cards = [
    cardOf('https://news.example/1', { title: '', publisher: undefined }, 1, [
      { assertedBy: undefined, attributedTo: undefined, confidence: undefined, tags: [], note: undefined },
      {
        assertedBy: 'NÚKIB',
        attributedTo: 'NÚKIB',
        confidence: 0,
        tags: ['a', 'NÚKIB', 'b'],
        by: 'Ann',
        state: 'gone',
        verdict: 'refuted',
      },
      { confidence: 100, tags: ['b'], state: 'recast', created: '1969-12-31T23:59:59.999Z' },
    ]),
    { ...cardOf('https://news.example/2', {}, 4, []), unreadable: 2 },
    cardOf('https://news.example/3', {}, 5, [{ tags: ['c', 'd'] }]),
  ];
  expect(unpackCards(structuredClone(packCards(cards)))).toEqual(withoutWords(cards));
  expect(unpackCards(packCards([]))).toEqual([]);
});
