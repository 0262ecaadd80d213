import type { Span } from '../model/span';
import { toOffset } from './node-index';
import type { Reading } from './read-article';

/** What the reader has selected of a text, without white space at its ends; nothing when the selection holds none of it. */
export function selectedSpan({ page, index }: Reading): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = toOffset(index, { node: range.startContainer, offset: range.startOffset }, 'start');
  const to = toOffset(index, { node: range.endContainer, offset: range.endOffset }, 'end');
  if (from === undefined || to === undefined || from >= to) return undefined;
  const words = page.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : undefined;
}
