import { expect, test } from 'vitest';
import { knownNames, type NameKind } from '../../lib/lexicon/known-names';
import { matchPhrase } from '../../lib/lexicon/phrase-index';
import { states } from '../../lib/lexicon/states';
import { readText } from '../text/read-text';

const examples: [text: string, words: string, kind: NameKind][] = [
  ['United States officials', 'United States', 'state'],
  ['U.S. officials', 'U.S.', 'state'],
  ['North Korean spies', 'North Korean', 'nationality'],
  ['Saudi Arabian oil', 'Saudi Arabian', 'nationality'],
  ['New Zealanders voted', 'New Zealanders', 'people'],
  ['Moscow denied', 'Moscow', 'capital'],
  ['New York Times reporters', 'New York Times', 'organization'],
  ['New York is', 'New York', 'place'],
  ['Windows 10 users', 'Windows 10', 'product'],
  ['Fancy Bear struck', 'Fancy Bear', 'group'],
  ['White House staff', 'White House', 'seat'],
  ['Quai d’Orsay said', 'Quai d’Orsay', 'seat'],
];

for (const [text, words, kind] of examples) {
  test(`${words} in "${text}" is a ${kind}`, () => {
    const { tokens } = readText(text);
    const match = matchPhrase(knownNames, tokens, 0, tokens.length);
    expect(match?.value.kind).toBe(kind);
    expect(text.slice(0, tokens[match!.end - 1]!.end)).toBe(words);
  });
}

for (const text of ['white house', 'Whitehousing', 'toString', 'constructor']) {
  test(`"${text}" is no known name`, () => {
    const { tokens } = readText(text);
    expect(matchPhrase(knownNames, tokens, 0, tokens.length)).toBeUndefined();
  });
}

test('a match does not reach over its limit', () => {
  const { tokens } = readText('New York Times');
  expect(matchPhrase(knownNames, tokens, 0, 2)?.end).toBe(2);
});

test('each state has an adjective, a people or a capital, and no name stands for two', () => {
  const names = states.flatMap((state) => state.names);
  expect(new Set(names).size).toBe(names.length);
  for (const {
    names: [name],
    adjectives,
    people,
    capital,
  } of states)
    expect(adjectives.length + people.length + capital.length, name).toBeGreaterThan(0);
});
