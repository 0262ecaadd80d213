import type { Span } from '../model/span';
import type { Target } from '../model/target';

/** UTF-16 units kept on each side of a quote: enough to tell repeated quotes apart. */
const contextLength = 32;

/** The selectors that find `span` of `text` again: its words with what stands around them, and its place. */
export function describeSpan(text: string, { start, end }: Span): Target['selector'] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
