import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { passageLink, textFragment } from '../../lib/anchor/text-fragment';
import { Target } from '../../lib/model/target';

const text = `Two banks robbed
Two banks were robbed in one night, and nobody noticed until a cleaner came to work at six the next morning. The police said it was well-planned, "very" & quick.
Nobody was hurt, the police said on Tuesday. Nobody was arrested, the police said on Friday.
Read more
The mayor of the town, who owns shares in both of the banks, said that he would not resign; the council will vote on that next week. It has nine members.`;

const fragments: { what: string; words: string; fragment: string }[] = [
  {
    what: 'a long clause stands for itself',
    words: 'said that he would not resign; the council',
    fragment: 'said that he would not resign;,the council',
  },
  { what: 'a short quote is named with what is around it', words: 'noticed', fragment: 'and nobody-,noticed,-until a cleaner came' },
  { what: 'a part of a word is widened', words: 'otice', fragment: 'and nobody-,noticed,-until a cleaner came' },
  { what: 'white space at the ends is left out', words: ' noticed ', fragment: 'and nobody-,noticed,-until a cleaner came' },
  {
    what: 'the context does not go beyond the clause where that will do',
    words: 'he would not resign',
    fragment: 'said that-,he would not resign',
  },
  { what: 'a whole line needs no context', words: 'Two banks robbed', fragment: 'Two banks robbed' },
  { what: 'the start of a line is told by what follows', words: 'Two banks', fragment: 'Two banks,-robbed' },
  {
    what: 'the same words on the next line are told by what follows there',
    words: 'Two banks were robbed',
    fragment: 'Two banks were robbed,-in one night,',
  },
  { what: 'a clause that is said twice is told by the one next to it', words: 'the police said', fragment: 'the police said,-on Tuesday.' },
  { what: 'a telling clause needs no more', words: 'the police said on Friday', fragment: 'the police said on Friday' },
  { what: 'the end of a text is told by what is before it', words: 'nine members.', fragment: 'It has-,nine members.' },
  {
    what: 'a quote over lines is named by its ends',
    words: 'Friday.\nRead more\nThe mayor',
    fragment: 'the police said on-,Friday.,The mayor',
  },
  { what: 'a quote over lines has no context of another line', words: 'more\nThe mayor', fragment: 'Read-,more,The mayor' },
  {
    what: 'a long quote is named by its first clause and its last words',
    words: 'nobody noticed until a cleaner came to work at six the next morning. The police said it was well-planned, "very" & quick.',
    fragment: 'nobody noticed until a cleaner came to work,"very" & quick.',
  },
  {
    what: 'last words that stand before are lengthened',
    words: 'said on Tuesday. Nobody was arrested, the police said',
    fragment: 'the police-,said on Tuesday.,the police said',
  },
  { what: 'white space has no words', words: ' ', fragment: '' },
];
for (const { what, words, fragment } of fragments) {
  test(`a fragment: ${what}`, () => {
    const start = text.indexOf(words);
    const written = textFragment(text, { start, end: start + words.length });
    expect(written).toMatch(/^(:~:text=[^\s&]+)?$/);
    expect(decodeURIComponent(written.replace(':~:text=', ''))).toBe(fragment);
  });
}

test('what has a meaning in a fragment is encoded', () => {
  const start = text.indexOf('well-planned');
  expect(textFragment(text, { start, end: start + 'well-planned, "very"'.length })).toBe(
    ':~:text=police%20said%20it%20was-,well%2Dplanned%2C,%22very%22',
  );
});

/** Where a browser would find a fragment: its terms in order, without regard to case; `undefined` where it finds none. */
function find(page: string, fragment: string): { start: number; end: number } | undefined {
  const terms = fragment.slice(':~:text='.length).split(',');
  const decode = (term: string) => decodeURIComponent(term).toLowerCase();
  const prefix = terms[0]!.endsWith('-') ? decode(terms.shift()!.slice(0, -1)) : '';
  const suffix = terms.at(-1)!.startsWith('-') ? decode(terms.pop()!.slice(1)) : '';
  const [first, last] = terms.map(decode);
  if (!first) return undefined;
  const lower = page.toLowerCase();
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
    if (!lower.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const from = at + first.length;
    const fits = (end: number) => lower.slice(end).trimStart().startsWith(suffix);
    if (last === undefined && fits(from)) return { start: at, end: from };
    for (let to = last ? lower.indexOf(last, from) : -1; to >= 0; to = lower.indexOf(last!, to + 1)) {
      if (fits(to + last!.length)) return { start: at, end: to + last!.length };
    }
  }
  return undefined;
}

test('the fragment of any words is found where they are, in a text that repeats its words', () => {
  const words = [...text.matchAll(/\S+/g)];
  for (let i = 0; i < words.length; i += 1) {
    for (const length of [1, 2, 5, 30]) {
      const start = words[i]!.index;
      const last = words[Math.min(words.length, i + length) - 1]!;
      const end = last.index + last[0].length;
      const fragment = textFragment(text, { start, end });
      const found = find(text, fragment);
      expect(found && text.slice(found.start, found.end), fragment).toBe(text.slice(start, end));
      expect(found).toEqual({ start, end });
    }
  }
});

test('a fragment is short, can be an address and is kept by the schema, whatever the text and the span', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), fc.nat(400), (page, a, b) => {
      const span = { start: Math.min(a, b, page.length), end: Math.min(Math.max(a, b), page.length) };
      const fragment = textFragment(page, span);
      expect(fragment).toMatch(/^$|^:~:text=[\x21-\x7e]*$/);
      expect(fragment.length).toBeLessThan(10_000);
    }),
    { seed: 6, numRuns: 100 },
  );
});

function target(source: string, words: string): Target {
  const start = text.indexOf(words);
  const selector = describeSpan(text, { start, end: start + words.length });
  const state = { type: 'TimeState', sourceDate: '2026-11-24T12:00:00Z', textHash: `sha256:${'0'.repeat(64)}` } as const;
  return Target.parse({ type: 'SpecificResource', source, selector, state });
}

const links: [source: string, link: RegExp][] = [
  ['https://news.example/a', /^https:\/\/news\.example\/a#:~:text=/],
  ['https://news.example/a#comments', /^https:\/\/news\.example\/a#comments:~:text=/],
  ['https://news.example/a#:~:text=old', /^https:\/\/news\.example\/a#:~:text=(?!old)/],
  ['https://news.example/a#top:~:text=old&text=older', /^https:\/\/news\.example\/a#top:~:text=(?!old)/],
];

for (const [source, link] of links) {
  test(`a link to a passage of ${source}`, () => {
    const passage = target(source, 'nobody noticed until');
    expect(passageLink(passage)).toMatch(link);
    expect(passageLink(passage).endsWith(passage.selector[2]!.value)).toBe(true);
  });
}

test('an older target is linked to by its quote and the whole words that were kept around it', () => {
  const passage = target('https://news.example/a', 'nobody noticed until');
  const [quote, position] = passage.selector;
  const older = { ...quote, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) };
  const link = passageLink({ ...passage, selector: [older, position] });
  expect(find(text, link.slice(link.indexOf(':~:')))).toEqual({ start: position.start, end: position.end });
});

const strange: [what: string, value: string][] = [
  ['other words', ':~:text=other%20words'],
  ['a line break', ':~:text=nobody%20noticed\nuntil'],
  ['two directives', ':~:text=nobody%20noticed&text=other'],
  ['other words about the quote', ':~:text=other-,nobody%20noticed%20until'],
  ['half of an escape', ':~:text=nobody%2'],
  ['no words', ':~:text=,'],
];
for (const [what, value] of strange) {
  test(`a link does not lead to a fragment with ${what}, but to the quote`, () => {
    const passage = target('https://news.example/a', 'nobody noticed until');
    const [quote, position] = passage.selector;
    const fragment = { type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value } as const;
    expect(passageLink({ ...passage, selector: [quote, position, fragment] })).toBe(
      passageLink({ ...passage, selector: [quote, position] }),
    );
  });
}

test('the fragment that a span is described by is always taken for its own', () => {
  const words = fc.array(fc.constantFrom('He said', 'so', '– “no”', 'on Tuesday.', 'İt', 'a,b-c&d', '\n', '😀', 'noticed until'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
      const page = all.join(' ');
      const start = from % page.length;
      const selector = describeSpan(page, { start, end: Math.min(page.length, start + 1 + (length % 300)) });
      if (!selector[2]) return;
      const passage = { ...target('https://news.example/a', 'nobody noticed until'), selector };
      expect(passageLink(passage).endsWith(selector[2].value)).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
});
