import { expect, test } from 'vitest';
import { readText } from './read-text';

const tagsOf = (text: string) => readText(text).tokens.map((token) => token.tag);

const rows: [name: string, text: string, word: string, tag: string][] = [
  ['a listed word is tagged by its place', 'The charge was dropped.', 'charge', 'N'],
  ['a third person that is not listed is known by its bare verb', 'The agency blames Russia for the attack.', 'blames', 'Z'],
  ['also after a name', 'London blames China for the hack.', 'blames', 'Z'],
  ['also with another ending', 'The ministry denies Russian claims.', 'denies', 'Z'],
  ['a plural that is not listed is known by its noun', 'The embassies closed.', 'embassies', 'N'],
];
for (const [name, text, word, tag] of rows) {
  test(`${name}: ${JSON.stringify(text)}`, () => {
    const at = readText(text).tokens.findIndex((token) => token.text === word);
    expect(tagsOf(text)[at]).toBe(tag);
  });
}

test('common words are known, and names are not', () => {
  const { tokens } = readText('The Hospitals of Koudelka: Turla said Security.');
  expect(tokens.filter((token) => token.common).map((token) => token.text)).toEqual(['The', 'Hospitals', 'of', 'said', 'Security']);
});
