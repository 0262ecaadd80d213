import { expect, test } from 'vitest';
import { describer, describeSpan } from '../../lib/anchor/describe';

test('a passage is described by its words, its place and its fragment', () => {
  expect(describeSpan('One was here.', { start: 4, end: 7 })).toEqual([
    { type: 'TextQuoteSelector', exact: 'was', prefix: 'One ', suffix: ' here.' },
    { type: 'TextPositionSelector', start: 4, end: 7 },
    { type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value: ':~:text=One-,was,-here.' },
  ]);
});

test('context is 64 units on each side, and never half a character', () => {
  const words = 'x'.repeat(10);
  const [plain] = describeSpan(`${'a'.repeat(70)}${words}${'b'.repeat(70)}`, { start: 70, end: 80 });
  expect(plain.prefix).toBe('a'.repeat(64));
  expect(plain.suffix).toBe('b'.repeat(64));
  const [paired] = describeSpan(`${'😀'.repeat(40)}a${words}b${'😀'.repeat(40)}`, { start: 81, end: 91 });
  expect(paired).toMatchObject({ exact: words, prefix: `${'😀'.repeat(31)}a`, suffix: `b${'😀'.repeat(31)}` });
});

test('of words that have a near twin in their text more context is kept', () => {
  const unlike = Array.from({ length: 100 }, (_, n) => `${n * n}th`).join(' ');
  const twins = `${unlike}\nRead more of this in our letter, which comes in the morning.\n${unlike.toUpperCase().replaceAll('0', 'x')}\nRead more of this in our letter, which comes in the evening.`;
  const contextOf = (words: string) => {
    const start = twins.indexOf(words);
    return describeSpan(twins, { start, end: start + words.length })[0].prefix.length;
  };
  expect(contextOf('Read more of this in our letter, which comes in the evening.')).toBe(192);
  expect(contextOf('2500th 2601th 2704th')).toBe(64);
});

test('a span that cuts a character is widened, and white space has no fragment', () => {
  expect(describeSpan('a😀b', { start: 2, end: 4 })[0].exact).toBe('😀b');
  expect(describeSpan('a😀b', { start: 0, end: 2 })[1]).toMatchObject({ start: 0, end: 3 });
  expect(describeSpan('a b', { start: 1, end: 2 })).toHaveLength(2);
});

test('of many spans of a text that repeats its words each is described as it is alone', () => {
  const text = Array.from(
    { length: 40 },
    (_, n) => `The ministry said on day ${n % 20} that nothing had been found in its files, nor in those of others.`,
  ).join('\n');
  const describe = describer(text);
  for (const { index, 0: words } of text.matchAll(/\S+ \S+ \S+/g)) {
    const span = { start: index, end: index + words.length };
    expect(describe(span)).toEqual(describeSpan(text, span));
  }
});
