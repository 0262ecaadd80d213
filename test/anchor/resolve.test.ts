import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { resolver } from '../../lib/anchor/resolve';

const article = `Two banks were robbed in one night.
The ministry said that hackers had broken in. “We know who they are,” the ministry said on Tuesday.
A spokesman for the second bank said nothing – not even his name…`;

function spanOf(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let found = 0; found < nth; found += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}"`);
  return { start, end: start + words.length };
}

/** Where the selectors of some words (the `nth` time that they occur) are found in a text that was changed: as words with what follows, or gone. */
const cases: { what: string; words: string; nth?: number; change: (text: string) => string; finds: string | undefined }[] = [
  { what: 'an unchanged text', words: 'hackers had broken in', change: (text) => text, finds: 'hackers had broken in. “We' },
  { what: 'a repeated word by its surroundings', words: 'said', nth: 1, change: (text) => `New!\n${text}`, finds: 'said on Tuesday' },
  {
    what: 'text after a long insertion',
    words: 'said nothing',
    change: (text) => `${'More. '.repeat(500)}${text}`,
    finds: 'said nothing –',
  },
  {
    what: 'straight quotes for curly ones',
    words: '“We know who they are,”',
    change: (text) => text.replace(/[“”]/g, '"'),
    finds: '"We know who they are,"',
  },
  {
    what: 'other dashes and dots',
    words: 'nothing – not even his name…',
    change: (text) => text.replace('–', '—').replace('…', '...'),
    finds: 'nothing — not even his name...',
  },
  {
    what: 'other white space',
    words: 'hackers had broken in',
    change: (text) => text.replaceAll(' ', '\u00a0 '),
    finds: 'hackers\u00a0 had\u00a0 broken\u00a0 in.',
  },
  {
    what: 'soft hyphens',
    words: 'ministry said that hackers',
    change: (text) => text.replace('ministry said', 'min\u00adis\u00adtry said'),
    finds: 'min\u00adis\u00adtry said that hackers',
  },
  {
    what: 'one of the two places gone',
    words: 'said',
    nth: 1,
    change: (text) => text.replace('the ministry said on Tuesday', 'they wrote'),
    finds: undefined,
  },
  {
    what: 'words that were changed',
    words: 'We know who they are',
    change: (text) => text.replace('We know', 'We guess'),
    finds: 'We guess who they are',
  },
  { what: 'a short word whose surroundings are gone', words: 'bank', change: () => 'A bank is a bench.', finds: undefined },
  { what: 'an empty page', words: 'hackers', change: () => '', finds: undefined },
];

for (const { what, words, nth, change, finds } of cases) {
  test(`${what}: “${words}” is ${finds === undefined ? 'gone' : 'found'}`, () => {
    const changed = change(article);
    const found = resolver(changed)([describeSpan(article, spanOf(article, words, nth))])[0]!;
    if (finds === undefined) return expect(found).toEqual({ state: 'gone' });
    if (found.state === 'gone') throw new Error(`“${words}” is gone`);
    const { span } = found;
    expect(changed.slice(span.start)).toMatch(new RegExp(`^${finds.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    expect(changed.slice(span.start, span.end).length).toBeLessThanOrEqual(finds.length);
  });
}

test('every word of a text is found at its own place, however often it occurs', () => {
  const text = 'He said so. She said so. '.repeat(20);
  const resolve = resolver(text);
  for (const { 0: word, index } of text.matchAll(/\w+/g)) {
    const span = { start: index, end: index + word.length };
    expect(resolve([describeSpan(text, span)])).toEqual([{ state: 'anchored', span }]);
  }
});

test('selectors made elsewhere, without context, are found only where there is one place', () => {
  const selector = (exact: string, start: number) =>
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ] as const satisfies ReturnType<typeof describeSpan>;
  const resolve = resolver(article);
  expect(resolve([[...selector('hackers', 5)]])).toEqual([{ state: 'anchored', span: spanOf(article, 'hackers') }]);
  expect(resolve([[...selector('said', 900)]])).toEqual([{ state: 'gone' }]);
});

test('a text of millions of units is searched in less than it takes to read it', () => {
  const text = 'a '.repeat(2_000_000);
  expect(resolver(text)([describeSpan(`x${text}`, { start: 2_000_001, end: 2_000_002 })])).toMatchObject([{ state: 'anchored' }]);
});

const settings: { what: string; quote: string; now: string; state: 'anchored' | 'changed' }[] = [
  { what: 'letters put together otherwise', quote: 'Café Zoé had broken in', now: 'Cafe\u0301 Zoe\u0301 had broken in', state: 'anchored' },
  {
    what: 'a character that no font shows',
    quote: 'Slate Otter had broken in',
    now: 'Sl\u034fate Otter\ufe0f had broken in',
    state: 'anchored',
  },
  { what: 'a space after a comma', quote: 'they left, then came back', now: 'they left,then came back', state: 'anchored' },
  { what: 'dots for three points', quote: 'they left… and came back', now: 'they left ... and came back', state: 'anchored' },
  { what: 'a space within a number', quote: 'they hit 1,250 posts there', now: 'they hit 1, 250 posts there', state: 'changed' },
  { what: 'single quotes for double ones', quote: 'they “left” and came back', now: 'they ‘left’ and came back', state: 'changed' },
  {
    what: 'a turned direction of reading',
    quote: 'they hit 1,250 posts there',
    now: 'they hit \u202e1,250\u202c posts there',
    state: 'changed',
  },
];
for (const { what, quote, now, state } of settings) {
  test(`a quote with ${what} is ${state}`, () => {
    const [before, after] = ['The ministry said on Tuesday that ', ', and that it would tell the public more at the end of the week.'];
    const at = before.length;
    const selectors = describeSpan(before + quote + after, { start: at, end: at + quote.length });
    expect(resolver(before + now + after)([selectors])).toEqual([{ state, span: { start: at, end: at + now.length } }]);
  });
}

const lines: { what: string; quote: string; from: string; to: string; finds: string }[] = [
  {
    what: 'at the start of a text',
    quote: 'Officials blame Kyiv for pipeline blast',
    from: '^Officials blame',
    to: 'Russia blames',
    finds: 'Russia blames Kyiv for pipeline blast',
  },
  {
    what: 'after a banner',
    quote: 'Officials blame Kyiv for pipeline blast',
    from: '^Officials blame',
    to: 'Breaking now\nRussia blames',
    finds: 'Russia blames Kyiv for pipeline blast',
  },
  {
    what: 'at the start of a line',
    quote: 'Divers found traces of a ship',
    from: 'Divers found',
    to: 'Moscow says that it found',
    finds: 'Moscow says that it found traces of a ship',
  },
  {
    what: 'at the end of a line',
    quote: 'Officials blame Kyiv for pipeline blast',
    from: 'blast\n',
    to: 'accident\n',
    finds: 'Officials blame Kyiv for pipeline accident',
  },
];
for (const { what, quote, from, to, finds } of lines) {
  test(`of a line ${what}, the first and last words that stand there now are found`, () => {
    const text =
      'Officials blame Kyiv for pipeline blast\nDivers found traces of a ship in the sea, the inquiry said on Tuesday. It did not say which.';
    const now = text.replace(new RegExp(from), to);
    const start = text.indexOf(quote);
    const found = resolver(now)([describeSpan(text, { start, end: start + quote.length })])[0]!;
    if (found.state !== 'changed') throw new Error(`it is ${found.state}`);
    expect(now.slice(found.span.start, found.span.end)).toBe(finds);
  });
}
