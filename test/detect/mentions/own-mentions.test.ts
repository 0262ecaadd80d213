import { expect, test } from 'vitest';
import { indexOwnNames } from '../../../lib/lexicon/own-names';
import { detect, detectByRules } from '../detect';

const own = indexOwnNames([
  {
    name: 'My groups',
    entries: [
      { name: 'Quiet Wombat', aliases: ['The Marsh Choir', 'QUOLLNIUM', 'menuPlod', 'ICE'], kind: 'actor' },
      { name: 'Play', aliases: ['Safe', 'Silence', 'Thistledown'], kind: 'actor' },
    ],
  },
  {
    name: 'My agencies',
    entries: [
      { name: 'Ostra Harbour Board', aliases: ['ÚPVO'], kind: 'agency' },
      { name: 'Vellum', aliases: [], kind: 'agency' },
    ],
  },
]);

/** What is marked of the lists is in braces: `{}` an actor, `[]` an agency. */
const texts: { why: string; text: string }[] = [
  { why: 'a name and its alias are marked', text: 'Researchers watched {Quiet Wombat}, also called {Marsh Choir}.' },
  { why: 'an article before a name is not part of it', text: 'The ministry named the {Marsh Choir} on Monday.' },
  { why: 'capitals may be small but for the first', text: 'Analysts tied {Quollnium} and {QUOLLNIUM} to the theft.' },
  { why: 'a name that begins small is one all the same', text: 'The intruders used {menuPlod} and {Menuplod} servers.' },
  { why: 'a short abbreviation is no word', text: 'Ice covered the port while {ICE} watched.' },
  { why: 'diacritics may be missing', text: 'In Prague [UPVO] and [ÚPVO] said nothing.' },
  { why: 'small words are no name', text: 'A quiet wombat slept near the marsh choir.' },
  { why: 'a possessive is not part of a name', text: 'They read [Vellum]’s report about {Quiet Wombat}’s tools.' },
  { why: 'a name within the name of another organisation is none', text: 'Officials at Vellum Ink Group refused to comment.' },
  { why: 'a word of English beside a word for a party is a name', text: 'The {Play} ransomware gang struck again.' },
  {
    why: 'a word that our own lists know as doubtful is no name by itself',
    text: 'Then Silence fell over the harbour.',
  },
  { why: 'a word before another name is part of that', text: 'They met Thistledown Farrow on Monday.' },
  { why: 'a word of English in another name is none', text: 'Google Play was down and Fair Play won.' },
  { why: 'a word of English that opens a sentence is none', text: 'Play went on. Safe it was not.' },
  {
    why: 'a word of English that the text has introduced is a name, but not where it opens a sentence or stands in another name',
    text: 'The {Play} gang struck. Officials said {Play} demanded money from Google Play users. Play went on.',
  },
];

/** A text without its braces, and what stood in them. */
function parse(marked: string) {
  const spans: { kind: string; words: string; start: number }[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/[{[][^}\]]*[}\]]|[^{[]+/g)) {
    const isMark = /^[{[]/.test(piece);
    const words = isMark ? piece.slice(1, -1) : piece;
    if (isMark) spans.push({ kind: piece[0] === '{' ? 'actor' : 'agency', words, start: text.length });
    text += words;
  }
  return { text, spans };
}

for (const [how, find] of [
  ['with the trained model', detect],
  ['by rules alone', detectByRules],
] as const) {
  for (const { why, text: marked } of texts) {
    test(`${why}, ${how}`, () => {
      const { text, spans } = parse(marked);
      const found = find({ text, blocks: [{ start: 0, end: text.length }] }, own)
        .filter(({ evidence }) => evidence[0]!.rule.startsWith('own-list:'))
        .map(({ kind, spans: [span] }) => ({ kind, words: text.slice(span!.start, span!.end), start: span!.start }));
      expect(found).toEqual(spans);
    });
  }
}

const blame = 'The Ostra Harbour Board blamed Quiet Wombat for the attack.';
const page = { text: blame, blocks: [{ start: 0, end: blame.length }] };

test('the evidence names the list first, and the parties of a relation are those of the lists', () => {
  const found = detect(page, own);
  expect(found.find(({ kind }) => kind === 'actor')?.evidence[0]?.rule).toBe('own-list:My groups');
  const relation = found.find(({ relation }) => relation?.kind === 'responsibility')?.relation;
  const words = (span?: { start: number; end: number }) => span && blame.slice(span.start, span.end);
  expect([words(relation?.sourceSpan), words(relation?.targetSpan)]).toEqual(['The Ostra Harbour Board', 'Quiet Wombat']);
});

test('without names nothing changes', () => {
  expect(detect(page, new Map())).toEqual(detect(page));
});

test('marks stay in order, none twice over the same words, on a page made of names', () => {
  const text = 'Quiet Wombat Vellum Play Ostra Harbour Board said QUOLLNIUM menuPlod. '.repeat(200);
  const found = detect({ text, blocks: [{ start: 0, end: text.length }] }, own).filter(({ kind }) => kind !== 'attribution');
  const places = found.map(({ spans: [span] }) => `${span!.start}-${span!.end}`);
  expect(new Set(places).size).toBe(places.length);
  expect(found.map(({ spans }) => spans[0]!.start)).toEqual(found.map(({ spans }) => spans[0]!.start).toSorted((a, b) => a - b));
});
