import type { Span } from '../model/span';
import { toSpan } from './node-index';
import type { Reading } from './read-article';

/** What the reader has selected of a text, without white space at its ends; nothing when most of the selection is not in the text. */
export function selectedSpan({ page, index }: Reading): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const span = toSpan(index, selection.getRangeAt(0));
  if (!span) return undefined;
  const words = page.text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.end - words.length + words.trimEnd().length;
  const selected = selection.toString().replace(/\s+/g, ' ').trim().length;
  return start < end && end - start >= selected / 2 ? { start, end } : undefined;
}
