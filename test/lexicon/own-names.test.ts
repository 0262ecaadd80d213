import { expect, test } from 'vitest';
import { foldWord, indexOwnNames, unfit } from '../../lib/lexicon/own-names';
import { matchPhrase } from '../../lib/lexicon/phrase-index';
import { readText } from '../text/read-text';

const fits: [name: string, why: ReturnType<typeof unfit>][] = [
  ['Quiet Wombat', undefined],
  ['QUOLLNIUM', undefined],
  ['menuPlod', undefined],
  ['plod@337', undefined],
  ['UNC0042', undefined],
  ['ICE', undefined],
  ['沼の合唱', undefined],
  ['IS', 'short'],
  ['The IS', 'short'],
  ['A.', 'short'],
  ['', 'short'],
  ['1234', 'short'],
  ['quiet wombat', 'small'],
  ['the wombats', 'small'],
];
for (const [name, why] of fits) {
  test(`“${name}” ${why ? `is left out: ${why}` : 'is marked'}`, () => {
    expect(unfit(name)).toBe(why);
  });
}

const list = { name: 'Mine', entries: [{ name: 'The Marsh Choir', aliases: ['Chœur Ébène', 'IS'], kind: 'actor' as const }] };

test('names are found by small letters without diacritics, an article left off, short ones not at all', () => {
  const own = indexOwnNames([list]);
  expect([...own.keys()]).toEqual(['marsh', 'chœur']);
  const { tokens } = readText('marsh choir');
  expect(matchPhrase(own, tokens, 0, 2)?.value).toMatchObject({ name: 'Marsh Choir', kind: 'actor', list: 'Mine' });
});

test('of two lists with one name the later says what it is', () => {
  const own = indexOwnNames([list, { name: 'Other', entries: [{ name: 'Marsh Choir', aliases: [], kind: 'agency' as const }] }]);
  const { tokens } = readText('marsh choir');
  expect(matchPhrase(own, tokens, 0, 2)?.value).toMatchObject({ kind: 'agency', list: 'Other' });
});

test('names of objects’ own fields are names like others', () => {
  const odd = ['__proto__', 'Constructor', 'ToString', 'HasOwnProperty'];
  const own = indexOwnNames([{ name: '__proto__', entries: odd.map((name) => ({ name, aliases: [], kind: 'actor' as const })) }]);
  expect(own.has('constructor') && own.has('tostring')).toBe(true);
  expect(own.has('valueof')).toBe(false);
});

test('folding keeps punctuation, by which texts are cut', () => {
  expect(foldWord('NÚKIB-Střed’s')).toBe('nukib-stred’s');
});
