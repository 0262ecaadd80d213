import type { Span } from '../model/span';
import type { Target } from '../model/target';
import { foldCase } from './fold-case';
import { isInsideWord } from './word-edge';

/** Units of a quote that a fragment names in full; of a longer one it names the first and the last words. */
const longestWhole = 120;
/** Units, about, that name an end of a longer quote, and a side of a shorter one. */
const endLength = 40;
const sideLength = 24;
/** Units of a quote that stands on its own: the browser searches the whole page, of which the text is only a part, and a shorter one may be in a teaser too. */
const telling = 48;
/** Where the search for words that are unique ends: some texts repeat a paragraph. */
const farthest = 240;

/**
 * The text fragment that a browser finds a span by: `:~:text=[prefix-,]start[,end][,-suffix]` (WICG, Scroll to Text Fragment), or '' where the span has no words.
 * Its terms are whole words within one line, since a browser's may not cross blocks, and with what stands around them they are unique in the text, whatever their case, where it lets them.
 */
export function textFragment(text: string, span: Span): string {
  return fragmentWriter(text)(span);
}

/** Writes fragments of many spans of one text, as `textFragment` does. */
export function fragmentWriter(text: string): (span: Span) => string {
  const folded = foldCase(text);
  return (span) => {
    const { start, end } = wholeWords(text, trim(text, span));
    if (start >= end) return '';
    const broken = text.slice(start, end).indexOf('\n');
    if (broken < 0 && end - start <= longestWhole) {
      const around = contextOf(folded, { start, end });
      return directive(text, around, [{ start, end }]);
    }
    const firstLine = broken < 0 ? end : start + broken;
    const lastLine = Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
    const first = trim(text, { start, end: edgeFrom(text, start + endLength, 1, firstLine) });
    const last = trim(text, { start: edgeFrom(text, end - endLength, -1, Math.max(lastLine, broken < 0 ? first.end : 0)), end });
    // A range ends at the first place of its last words: they are more until that is the right one.
    while (
      last.start > lastLine &&
      last.start > first.end &&
      folded.indexOf(folded.slice(last.start, end), first.end) < last.start &&
      end - last.start < farthest
    ) {
      last.start = edgeFrom(text, last.start - 1, -1, Math.max(lastLine, first.end));
    }
    return directive(text, { start: contextOf(folded, first).start, end }, [first, last]);
  };
}

/** The address that opens a page at a passage: its own fragment for the page is kept, one for a text is not. A target without a fragment is found by its quote alone. */
export function passageLink({ source, selector: [{ exact, prefix, suffix }, , fragment] }: Target): string {
  const value = fragment?.value ?? fragmentOfQuote(exact, prefix, suffix);
  const [page, ...hash] = source.split('#');
  const [kept] = hash.join('#').split(':~:');
  return value || kept ? `${page}#${kept}${value}` : page!;
}

/** The kept context of a quote may begin and end within a word, which no browser would find. */
function fragmentOfQuote(exact: string, prefix: string, suffix: string): string {
  const before = prefix.slice(prefix.search(/\s|$/));
  const after = suffix.slice(0, suffix.search(/\s\S*$/) + 1);
  return textFragment(before + exact + after, { start: before.length, end: before.length + exact.length });
}

/** Widens a term on its line until it is telling and unique, and over the lines next to it only where that does not do. */
function contextOf(folded: string, term: Span): Span {
  const isUnique = ({ start, end }: Span) =>
    folded.indexOf(folded.slice(start, end)) === start && folded.indexOf(folded.slice(start, end), start + 1) < 0;
  if (term.end - term.start >= telling && isUnique(term)) return term;
  const lineStart = folded.lastIndexOf('\n', term.start - 1) + 1;
  const lineBreak = folded.indexOf('\n', term.end);
  const line = { start: lineStart, end: lineBreak < 0 ? folded.length : lineBreak };
  const page = { start: 0, end: folded.length };
  let onLine = term;
  for (const within of [line, page]) {
    for (let length = sideLength; length <= farthest; length *= 2) {
      const around = {
        start: Math.min(term.start, edgeFrom(folded, term.start - length, -1, within.start)),
        end: Math.max(term.end, edgeFrom(folded, term.end + length, 1, within.end)),
      };
      if (isUnique(around)) return around;
      if (within === line) onLine = around;
      if (around.start === within.start && around.end === within.end) break;
    }
  }
  return onLine;
}

/** Puts the parts together: what stands before the first term, the terms, what stands after the last. */
function directive(text: string, around: Span, terms: Span[]): string {
  const before = lastLineOf(text.slice(around.start, terms[0]!.start).trim());
  const after = text.slice(terms.at(-1)!.end, around.end).trim().split('\n')[0]!.trim();
  const parts = terms.map(({ start, end }) => encode(text.slice(start, end)));
  return `:~:text=${before && `${encode(before)}-,`}${parts.join(',')}${after && `,-${encode(after)}`}`;
}

const lastLineOf = (text: string) => text.slice(text.lastIndexOf('\n') + 1);

/** Percent-encodes a term, the characters too that have a meaning in a directive. Half a surrogate pair cannot be written, so it is left out. */
function encode(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: Math.max(start + before, end - (words.length - words.trimEnd().length)) };
}

function wholeWords(text: string, { start, end }: Span): Span {
  if (start >= end) return { start, end };
  return { start: edgeFrom(text, start, -1, 0), end: edgeFrom(text, end, 1, text.length) };
}

/** The next place from `at` that no word goes across, not beyond `limit`. A text that has none nearby keeps the place. */
function edgeFrom(text: string, at: number, step: 1 | -1, limit: number): number {
  if ((limit - at) * step <= 0) return limit;
  for (let moved = at; (limit - moved) * step >= 0 && Math.abs(moved - at) <= farthest; moved += step)
    if (!isInsideWord(text, moved)) return moved;
  return at;
}
