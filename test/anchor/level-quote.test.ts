import { expect, test } from 'vitest';
import { levelQuote } from '../../lib/anchor/level-quote';
import { levelText } from '../../lib/anchor/level-text';

const quotes: {
  what: string;
  prefix?: string;
  exact: string;
  suffix?: string;
  is: [before: string, words: string, after: string];
  opens?: boolean;
  closes?: boolean;
}[] = [
  { what: 'its words among its context', prefix: 'He said ', exact: 'no', suffix: ' twice.', is: ['He said ', 'no', ' twice.'] },
  { what: 'white space at its ends as context', prefix: 'He said', exact: ' no ', suffix: 'twice.', is: ['He said ', 'no', ' twice.'] },
  {
    what: 'one space where it and its context have one',
    prefix: 'He said \n',
    exact: '\n no',
    suffix: ' twice.',
    is: ['He said ', 'no', ' twice.'],
    opens: true,
  },
  { what: 'levelled typography', prefix: '– ', exact: '“no…”', suffix: '', is: ['- ', '"no..."', ''] },
  { what: 'a quote of white space alone', prefix: 'He', exact: ' ', suffix: 'said', is: ['He ', '', 'said'] },
  { what: 'a quote without context', exact: 'no', is: ['', 'no', ''], opens: true },
  {
    what: 'a line of its own',
    prefix: 'Above\n',
    exact: 'no',
    suffix: '\nBelow',
    is: ['Above ', 'no', ' Below'],
    opens: true,
    closes: true,
  },
  { what: 'the end of a line behind white space', prefix: 'a ', exact: 'no', suffix: ' \nBelow', is: ['a ', 'no', ' Below'], closes: true },
  { what: 'no end of a line behind words', prefix: 'a ', exact: 'no', suffix: ' more\nBelow', is: ['a ', 'no', ' more Below'] },
  { what: 'no start of a line before words', prefix: 'Above\na ', exact: 'no', suffix: '', is: ['Above a ', 'no', ''] },
  {
    what: 'no more context than is ever kept',
    prefix: `x${'a'.repeat(256)}`,
    exact: 'no',
    suffix: `${'b'.repeat(256)}x`,
    is: ['a'.repeat(256), 'no', 'b'.repeat(256)],
  },
];
for (const { what, prefix = '', exact, suffix = '', is, opens = false, closes = false } of quotes) {
  test(`a quote is levelled with ${what}`, () => {
    const { text, folded, from, to, opensLine, closesLine } = levelQuote(
      [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
      ],
      levelText('').places,
    );
    expect([text.slice(0, from), text.slice(from, to), text.slice(to)]).toEqual(is);
    expect(folded).toBe(text.toLowerCase());
    expect({ opensLine, closesLine }).toEqual({ opensLine: opens, closesLine: closes });
  });
}

test('where a quote was is counted in units of the levelled text', () => {
  const text = 'One…  two   three';
  const near = (start: number) =>
    levelQuote(
      [
        { type: 'TextQuoteSelector', exact: 'three', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + 5 },
      ],
      levelText(text).places,
    ).near;
  expect(near(0)).toBe(0);
  expect(near(text.indexOf('three'))).toBe('One... two '.length);
  expect(near(9_999)).toBe('One... two three'.length);
});
