import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, type Stretch, shorten } from '../../components/claim/compare-words';
import { levelText } from '../../lib/anchor/level-text';

/** Shows a comparison in one line: `[-taken out-]`, `[+put in+]`, `<n>` for words left out. */
const line = (stretches: Stretch[]): string =>
  stretches
    .map((stretch) => {
      if (stretch.kind === 'left-out') return `<${stretch.count}>`;
      return { same: stretch.text, removed: `[-${stretch.text}-]`, added: `[+${stretch.text}+]` }[stretch.kind];
    })
    .join('');

const compared: { what: string; before: string; now: string; shows: string }[] = [
  { what: 'a word for another', before: 'seized four crates', now: 'seized five crates', shows: 'seized [-four -][+five +]crates' },
  { what: 'words put in', before: 'seized crates', now: 'seized at least four crates', shows: 'seized [+at least four +]crates' },
  {
    what: 'words taken out',
    before: 'was reportedly bound for Ostra',
    now: 'was bound for Ostra',
    shows: 'was [-reportedly -]bound for Ostra',
  },
  {
    what: 'a phrase for another',
    before: 'the port authority said',
    now: 'the harbour master said',
    shows: 'the [-port authority -][+harbour master +]said',
  },
  {
    what: 'the last word, not its full stop',
    before: 'through three ports.',
    now: 'through three harbours.',
    shows: 'through three [-ports-][+harbours+].',
  },
  { what: 'quotes, dashes and white space alone', before: '“no” –  it said', now: '"no" - it\nsaid', shows: '"no" - it\nsaid' },
  { what: 'a capital letter', before: 'the State', now: 'the state', shows: 'the [-State-][+state+]' },
  { what: 'words of a script without spaces', before: '他说四箱', now: '他说五箱', shows: '他说[-四-][+五+]箱' },
  {
    what: 'a number with marks in it',
    before: 'some 40,000.5 people',
    now: 'some 90,000.5 people',
    shows: 'some [-40,000.5 -][+90,000.5 +]people',
  },
  { what: 'a number torn apart', before: 'hit 1,250 posts', now: 'hit 1, 250 posts', shows: 'hit [-1,250 -][+1, 250 +]posts' },
  { what: 'marks after numbers', before: 'in 2019, 40.', now: 'in 2020, 40.', shows: 'in [-2019-][+2020+], 40.' },
  { what: 'dots, marks of minutes and guillemets alone', before: '…no «so» 5′', now: '...no "so" 5’', shows: '...no "so" 5’' },
  { what: 'single quotes for double ones', before: '‘no’', now: '“no”', shows: '[-‘-][+“+]no[-’-][+”+]' },
  { what: 'letters put together otherwise', before: 'Café Zoé', now: 'Cafe\u0301 Zoe\u0301', shows: 'Cafe\u0301 Zoe\u0301' },
  { what: 'what no font shows', before: 'Slate Otter', now: 'S\u034flate Otter\ufe0f', shows: 'S\u034flate Otter\ufe0f' },
  { what: 'the direction turned', before: 'hit 1,250', now: 'hit \u202e1,250', shows: 'hit [-1,250-][+\u202e1,250+]' },
  { what: 'everything', before: 'one two', now: 'three', shows: '[-one two-][+three+]' },
];
for (const { what, before, now, shows } of compared) {
  test(`the difference of ${what}`, () => expect(line(compareWords(before, now))).toBe(shows));
}

const text = (kinds: string[], stretches: Stretch[]): string =>
  stretches.map((stretch) => (stretch.kind !== 'left-out' && kinds.includes(stretch.kind) ? stretch.text : '')).join('');

test('what stayed and what was put in is the text now, whatever changed; what stayed and was taken out has the words of before', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', '“', '”', '—', ' ', '  ', '\n', '漢', '🛰️'), { maxLength: 40 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, (before, now) => {
      const stretches = compareWords(before, now);
      expect(text(['same', 'added'], stretches)).toBe(now);
      const bare = (passage: string) => levelText(passage).text.replace(/ |\ufe0f/g, '');
      expect(bare(text(['same', 'removed'], stretches))).toBe(bare(before));
    }),
  );
});

test('passages that have nothing in common are compared quickly, as one taken out and one put in', () => {
  const [before, now] = ['a', 'b'].map((letter) => Array.from({ length: 5000 }, (_, n) => `${letter}${n}`).join(' ')) as [string, string];
  expect(compareWords(before, now).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

const many = (name: string, length: number): string => Array.from({ length }, (_, n) => `${name}${n}`).join(' ');
const shortened: { what: string; stretches: Stretch[]; shows: RegExp }[] = [
  { what: 'a short passage stays', stretches: [{ kind: 'same', text: many('a', 30) }], shows: /^a0 .*a29$/ },
  {
    what: 'a long passage that stayed keeps its ends',
    stretches: [{ kind: 'same', text: many('a', 60) }],
    shows: /^a0 .*a11 <36>a48 .*a59$/,
  },
  {
    what: 'what stayed is left out far from the changes',
    stretches: [
      { kind: 'same', text: `${many('a', 60)} ` },
      { kind: 'removed', text: 'x ' },
      { kind: 'same', text: `${many('b', 60)} ` },
      { kind: 'added', text: 'y ' },
      { kind: 'same', text: many('c', 60) },
    ],
    shows: /^<48>a48 .*a59 \[-x -\]b0 .*b11 <36>b48 .*b59 \[\+y \+\]c0 .*c11 <48>$/,
  },
  {
    what: 'a long change keeps its ends',
    stretches: [{ kind: 'added', text: many('a', 60) }],
    shows: /^\[\+a0 .*a11 \+\]<36>\[\+a48 .*a59\+\]$/,
  },
];
for (const { what, stretches, shows } of shortened) {
  test(`shortened: ${what}`, () => expect(line(shorten(stretches))).toMatch(shows));
}
