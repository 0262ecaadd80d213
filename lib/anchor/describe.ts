import type { Span } from '../model/span';
import type { Target } from '../model/target';
import { foldCase } from './fold-case';
import { occurrencesIn } from './occurrences';
import { nearContext } from './place';
import { fragmentWriter } from './text-fragment';
import { isInPair, wholePairs } from './whole-pairs';

/** UTF-16 units that are kept of each side of words that have a near twin in their text, for two reasons: what is farther away tells the two apart, and that there is more of it tells of the twin when the words are looked for again. */
const twinContext = 3 * nearContext;
/** The share of a quote, with this many units on each side, that its twin has too. */
const twinShare = 0.5;
const twinMargin = 16;

/** The selectors that find `span` of `text` again: its words with what stands around them, its place, and the fragment that opens a page there. A span's ends are widened to whole characters. */
export function describeSpan(text: string, span: Span): Target['selector'] {
  return describer(text)(span);
}

/** Describes many spans of one text, as `describeSpan` does. */
export function describer(text: string): (span: Span) => Target['selector'] {
  const folded = foldCase(text);
  const occurrences = occurrencesIn(folded);
  const fragmentOf = fragmentWriter(text, folded, occurrences);
  return (span) => {
    const { start, end } = wholePairs(text, span);
    const around = { start: Math.max(0, start - twinMargin), end: Math.min(text.length, end + twinMargin) };
    const length = occurrences.repeated(around) >= twinShare ? twinContext : nearContext;
    const before = Math.max(0, start - length);
    const after = Math.min(text.length, end + length);
    const quote = {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(isInPair(text, before) ? before + 1 : before, start),
      suffix: text.slice(end, isInPair(text, after) ? after - 1 : after),
    } as const;
    const place = { type: 'TextPositionSelector', start, end } as const;
    const value = fragmentOf({ start, end });
    return value
      ? [quote, place, { type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value }]
      : [quote, place];
  };
}
