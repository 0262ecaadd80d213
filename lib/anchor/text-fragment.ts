import { asUri } from '../model/page-address';
import type { Span } from '../model/span';
import type { Target } from '../model/target';
import { foldCase } from './fold-case';
import { isFragmentOf } from './fragment-of';
import { clauseEnd, clauseStart, edgeFrom, farthest, trim, widen } from './fragment-terms';
import { type Occurrences, occurrencesIn } from './occurrences';

/** Units of a quote that a fragment names in full; of a longer one it names the first and the last words, about this many units of each. */
const longestWhole = 120;
const endLength = 40;
/**
 * The text fragment that a browser finds a span by: `:~:text=[prefix-,]start[,end][,-suffix]` (WICG, Scroll to Text Fragment), or '' where the span has no words.
 * Its terms are whole words of one clause of one line if possible: a browser's may not cross blocks, and between clauses pages have what a reader leaves out, marks of footnotes and spaces that do not break.
 * With what stands around them they are unique in the text, whatever their case, where it lets them.
 */
export function textFragment(text: string, span: Span): string {
  const folded = foldCase(text);
  return fragmentWriter(text, folded, occurrencesIn(folded))(span);
}

/** Writes fragments of many spans of one text, as `textFragment` does; `folded` is that text in lower case. */
export function fragmentWriter(text: string, folded: string, occurrences: Occurrences): (span: Span) => string {
  return (span) => {
    const whole = wholeWords(text, trim(text, span));
    const { start, end } = whole;
    if (start >= end) return '';
    const firstClause = clauseEnd(text, whole);
    if (firstClause === end && end - start <= longestWhole) {
      return directive(text, widen(folded, occurrences, whole, true), [whole]);
    }
    const first = trim(text, { start, end: edgeFrom(text, start + endLength, 1, firstClause) });
    const last = trim(text, { start: edgeFrom(text, end - endLength, -1, Math.max(clauseStart(text, whole), first.end)), end });
    // A range ends at the first place of its last words: they are more until that is the right one.
    const line = Math.max(first.end, text.lastIndexOf('\n', end - 1) + 1);
    while (last.start > line && end - last.start < farthest && !occurrences.isFirst({ start: last.start, end }, first.end)) {
      last.start = edgeFrom(text, last.start - 1, -1, line);
      while (last.start > line && text[last.start] === ' ') last.start = edgeFrom(text, last.start - 1, -1, line);
    }
    if (last.start >= end) return directive(text, widen(folded, occurrences, first, true), [first]);
    return directive(text, { start: widen(folded, occurrences, first, false).start, end: reachOf(folded, occurrences, last, first.end) }, [
      first,
      trim(text, last),
    ]);
  };
}

/** The address that opens a page at a passage: its own fragment for the page is kept, one for a text is not. A target without a fragment, or with one of other words than its own, is found by its quote alone. */
export function passageLink({ source, selector: [{ exact, prefix, suffix }, , fragment] }: Target): string {
  const isOwn = fragment && isFragmentOf(fragment.value, prefix, exact, suffix);
  const value = isOwn ? fragment.value : fragmentOfQuote(exact, prefix, suffix);
  const [page, ...hash] = source.split('#');
  const [kept] = hash.join('#').split(':~:');
  return asUri(value || kept ? `${page}#${kept}${value}` : page!);
}

/** The kept context of a quote may begin and end within a word, which no browser would find. */
function fragmentOfQuote(exact: string, prefix: string, suffix: string): string {
  const before = prefix.slice(prefix.search(/\s|$/));
  const after = suffix.slice(0, suffix.search(/\s\S*$/) + 1);
  return textFragment(before + exact + after, { start: before.length, end: before.length + exact.length });
}

/** How far the last words of a range and what follows them on their line reach, so that no earlier place from `from` on has both. */
function reachOf(folded: string, { isFirst }: Occurrences, { start, end }: Span, from: number): number {
  const lineBreak = folded.indexOf('\n', end);
  const limit = lineBreak < 0 ? folded.length : lineBreak;
  let reach = end;
  for (let length = endLength / 2; !isFirst({ start, end: reach }, from) && reach < limit && length <= farthest; length *= 2) {
    reach = edgeFrom(folded, end + length, 1, limit);
  }
  return reach;
}

/** Puts the parts together: what stands before the first term, the terms, what stands after the last. */
function directive(text: string, around: Span, terms: Span[]): string {
  const before = text.slice(around.start, terms[0]!.start).trim();
  const [after] = text.slice(terms.at(-1)!.end, around.end).trim().split('\n');
  const parts = terms.map(({ start, end }) => encode(text.slice(start, end)));
  const prefix = context(before.slice(before.lastIndexOf('\n') + 1));
  const suffix = context(after!);
  return `:~:text=${prefix && `${prefix}-,`}${parts.join(',')}${suffix && `,-${suffix}`}`;
}

/** What stands beside a term, unless it is marks without a word. */
function context(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? encode(words.trim()) : '';
}

/** Percent-encodes a term, the characters too that have a meaning in a directive. Half a surrogate pair cannot be written, so it is left out. */
function encode(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

/** Widens a span to whole words. */
function wholeWords(text: string, { start, end }: Span): Span {
  if (start >= end) return { start, end };
  return { start: edgeFrom(text, start, -1, 0), end: edgeFrom(text, end, 1, text.length) };
}
