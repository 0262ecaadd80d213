import { expect, test } from 'vitest';
import { whyOf } from '../../lib/explain/why';
import { detect } from '../detect/detect';

test('every rule that marks something in a story has a reason to show', () => {
  const text = `Maria Okafor said the National Crime Agency (NCA) had blamed APT28 for the attack. Okafor said hackers linked to Russia were behind it.
The Kremlin denied this. Two officials said Moscow was lying. According to the BBC, China-linked hackers may have stolen the data. Microsoft warned of Fancy Bear.`;
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({ start, end: start + line.length }));
  const found = new Set(detect({ text, blocks }).flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  expect(found.size).toBeGreaterThan(8);
  expect([...found].filter((rule) => !/^[A-Z].*\.$/.test(whyOf(rule)))).toEqual([]);
});

test('a rule without a reason is at least named', () => {
  expect(whyOf('some-new-rule')).toBe('some new rule');
});

test('a name on a list of the reader’s own is explained by the list, whatever it is called', () => {
  expect(whyOf('own-list:my-list: A')).toBe('It is on your list “my-list: A”.');
});
