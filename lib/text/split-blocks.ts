import type { Span } from '../model/span';

/** The lines of a text that hold more than white space, in order, without the white space around them: blocks for a text that comes without any. */
export function splitBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const start = lineStart + line.length - line.trimStart().length;
    const end = lineStart + line.trimEnd().length;
    if (end > start) blocks.push({ start, end });
    lineStart = lineEnd + 1;
  }
  return blocks;
}
