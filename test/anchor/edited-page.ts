import * as fc from 'fast-check';
import type { Span } from '../../lib/model/span';

/** What is done to a paragraph. */
type Edit = 'keep' | 'remove' | 'move' | 'change';

/** A page before and after random edits, with one quote of each paragraph and where its words are then: no place when they were removed. */
export interface EditedPage {
  before: string;
  after: string;
  quotes: { at: Span; now: Span | undefined; edit: Edit; wordsChanged: boolean }[];
}

const syllables = ['ka', 'lo', 'mi', 'ren', 'tas', 'vor', 'ish', 'ant', 'bel', 'dro', 'fen', 'gar', 'hul', 'jin', 'pex', 'qua'];
const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const sign = fc.constantFrom('', '', '', '', '', ',', '.', ' –', '”', '…');
const paragraph = fc.array(
  fc.tuple(word, sign).map(([letters, mark]) => letters + mark),
  { minLength: 30, maxLength: 60 },
);
/** For each word of a changed paragraph: at 20 the word is dropped, at 19 replaced, at 18 another is put before it. */
const chances = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 60, maxLength: 60 });

interface Part {
  words: string[];
  edit: Edit;
  chances: number[];
  from: number;
  length: number;
}

const part: fc.Arbitrary<Part> = fc.record({
  words: paragraph,
  edit: fc.constantFrom<Edit>('keep', 'keep', 'change', 'change', 'remove', 'move'),
  chances,
  from: fc.nat({ max: 20 }),
  length: fc.constantFrom(4, 8, 12, 20, 60),
});

/** Random pages of paragraphs that share no sentence: added lines above and between, boilerplate that stands many times, other white space and quotes. */
export const editedPage: fc.Arbitrary<EditedPage> = fc
  .record({ parts: fc.array(part, { minLength: 6, maxLength: 12 }), banner: paragraph, boilerplate: paragraph, curly: fc.boolean() })
  .map(({ parts, banner, boilerplate, curly }) => {
    const repeated = boilerplate.slice(0, 5).join(' ');
    let before = '';
    const places = parts.map(({ words, from, length }) => {
      before += `${repeated}\n`;
      const span = spanOf(before.length, words, from, Math.min(words.length, from + length));
      before += `${words.join(' ')}\n`;
      return span;
    });
    let after = `${banner.join(' ')}\n`;
    const now = new Map<Part, { span: Span; changed: boolean }>();
    const moved = parts.filter(({ edit }) => edit === 'move');
    for (const one of [...parts.filter(({ edit }) => edit === 'keep' || edit === 'change'), ...moved]) {
      after += `${repeated}\n`;
      const edited =
        one.edit === 'change' ? change(one) : { ...one, to: Math.min(one.words.length, one.from + one.length), changed: false };
      now.set(one, { span: spanOf(after.length, edited.words, edited.from, edited.to), changed: edited.changed });
      after += `${edited.words.join(' ')}\n`;
    }
    return {
      before,
      after: curly ? after : after.replaceAll('”', '"').replaceAll('–', '—'),
      quotes: parts.map((one, index) => ({
        at: places[index]!,
        now: now.get(one)?.span,
        edit: one.edit,
        wordsChanged: now.get(one)?.changed ?? false,
      })),
    };
  });

/** Drops, replaces and adds words; the quote's place is counted in words on the way. */
function change({ words, chances: given, from, length }: Part): { words: string[]; from: number; to: number; changed: boolean } {
  const to = Math.min(words.length, from + length);
  const out: string[] = [];
  let newFrom = 0;
  let newTo = 0;
  let changed = false;
  words.forEach((kept, index) => {
    const chance = given[index]!;
    const within = index >= from && index < to;
    if (chance === 18) out.push('added');
    if (index === from) newFrom = out.length;
    if (chance !== 20) out.push(chance === 19 ? 'replaced' : kept);
    if (within && (chance >= 19 || (chance === 18 && index > from))) changed = true;
    if (within) newTo = out.length;
  });
  return { words: out, from: newFrom, to: Math.max(newFrom, newTo), changed };
}

function spanOf(offset: number, words: string[], from: number, to: number): Span {
  const start = offset + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { start, end: start + words.slice(from, to).join(' ').length };
}
