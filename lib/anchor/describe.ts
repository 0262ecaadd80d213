import type { Span } from '../model/span';
import type { Target } from '../model/target';
import { fragmentWriter } from './text-fragment';
import { isInPair, wholePairs } from './whole-pairs';

/** UTF-16 units that are kept of each side of a quote: enough to tell most repeated quotes apart, and to know a quote whose own words were changed. */
const contextLength = 64;

/** The selectors that find `span` of `text` again: its words with what stands around them, its place, and the fragment that opens a page there. A span's ends are widened to whole characters. */
export function describeSpan(text: string, span: Span): Target['selector'] {
  return describer(text)(span);
}

/** Describes many spans of one text, as `describeSpan` does. */
export function describer(text: string): (span: Span) => Target['selector'] {
  const fragmentOf = fragmentWriter(text);
  return (span) => {
    const { start, end } = wholePairs(text, span);
    const before = Math.max(0, start - contextLength);
    const after = Math.min(text.length, end + contextLength);
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
