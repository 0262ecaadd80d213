import type { Span } from '../model/span';

/** Widens a span whose ends lie in the middle of a surrogate pair. */
export function wholePairs(text: string, { start, end }: Span): Span {
  return { start: isInPair(text, start) ? start - 1 : start, end: isInPair(text, end) ? end + 1 : end };
}

/** Whether a place lies between the two units of one character. */
export function isInPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
