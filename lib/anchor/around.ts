import type { Span } from '../model/span';

/** UTF-16 units that are told of on each side of a claim, more than a sentence has; where there are fewer, the text begins or ends there. */
export const aroundLength = 300;

/** What stands on both sides of a span of a text. */
export interface Around {
  before: string;
  after: string;
}

/** What stands around a span of a text, cut off after some sentences. */
export function aroundOf(text: string, { start, end }: Span): Around {
  return { before: text.slice(Math.max(0, start - aroundLength), start), after: text.slice(end, end + aroundLength) };
}
