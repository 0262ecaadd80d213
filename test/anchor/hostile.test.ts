import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { resolver } from '../../lib/anchor/resolve';
import type { Target } from '../../lib/model/target';

const selector = (exact: string, prefix = '', suffix = '', start = 9): Target['selector'] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end: start + exact.length },
];

const hostile: { what: string; text: string; selectors: Target['selector'][] }[] = [
  {
    what: 'five million of the same letter',
    text: 'a'.repeat(5_000_000),
    selectors: [
      selector('a'),
      selector('a'.repeat(100_000)),
      selector(`${'a'.repeat(99_999)}b`),
      selector('aab', 'a'.repeat(1000), 'a'.repeat(1000)),
    ],
  },
  {
    what: 'two letters in turn, and a thousand quotes that nearly match',
    text: 'ab'.repeat(500_000),
    selectors: Array.from({ length: 1000 }, (_, n) =>
      selector(`${'ab'.repeat(n + 1)}c${'ab'.repeat(n + 1)}`, 'ab'.repeat(30), 'ba'.repeat(30)),
    ),
  },
  {
    what: 'a thousand long quotes of which a part is there',
    text: Array.from({ length: 100_000 }, (_, n) => `word${n * 7919}`).join(' '),
    selectors: Array.from({ length: 1000 }, (_, n) =>
      selector(Array.from({ length: 40 }, (__, k) => `word${(n + k * k) * 7919}`).join(' '), 'before', 'after'),
    ),
  },
  {
    what: 'a long quote that begins as the text does everywhere',
    text: 'a'.repeat(1_000_000),
    selectors: [1000, 10_000].map((length) => selector(`${'a'.repeat(length)}b${'a'.repeat(20_000)}`, 'a'.repeat(30))),
  },
  {
    what: 'long contexts that agree in runs of seven',
    text: 'said so, '.repeat(100_000),
    selectors: Array.from({ length: 300 }, (_, n) => selector('said so', `abcdefg${n % 10}`.repeat(125), 'aid so,x'.repeat(125), 9 * n)),
  },
  {
    what: 'contexts of white space',
    text: 'said so\n'.repeat(10_000),
    selectors: Array.from({ length: 1000 }, (_, n) => selector('said to', '\n'.repeat(1000), ' '.repeat(1000), 8 * n)),
  },
  {
    what: 'half surrogates',
    text: '\ud83d'.repeat(1000),
    selectors: [selector('\ude00\ud83d'.repeat(100)), selector('\ud83d\ude00', '\ud83d', '\ude00')],
  },
];

for (const { what, text, selectors } of hostile) {
  test(`quotes are looked for in bounded time: ${what}`, { timeout: 20_000 }, () => {
    const resolve = resolver(text);
    for (const found of [...resolve(selectors), ...selectors.flatMap((one) => resolve([one]))]) {
      if (found.state === 'gone') continue;
      expect(found.span.end).toBeGreaterThan(found.span.start);
      expect(found.span.end).toBeLessThanOrEqual(text.length);
    }
  });
}

test('a quote of the greatest length of which a sentence was changed is found whole', () => {
  const text = Array.from({ length: 20_000 }, (_, n) => `word${(n * 7919) % 20_011}`).join(' ');
  const span = { start: 5000, end: 105_000 };
  const now = `A line above. ${text.slice(0, 50_000)} something else in the middle ${text.slice(50_200)}`;
  const found = resolver(now)([describeSpan(text, span)])[0]!;
  if (found.state !== 'changed') throw new Error(`it is ${found.state}`);
  expect(now.slice(found.span.start, found.span.start + 30)).toBe(text.slice(5000, 5030));
  expect(now.slice(found.span.end - 30, found.span.end)).toBe(text.slice(104_970, 105_000));
});
