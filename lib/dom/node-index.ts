import { firstIndex } from '../anchor/first-index';
import type { PageText } from '../model/page-text';
import type { Span } from '../model/span';

/**
 * How a page's text and its text nodes fit together: run `i` is `lengths[i]` UTF-16 units that stand at `textStarts[i]`
 * of the text and at `nodeStarts[i]` of `nodes[i]`. Runs are in the order of the text; what lies between them
 * (collapsed white space, invisible characters, line breaks) has no unit of its own on the other side.
 */
export interface NodeIndex {
  nodes: Text[];
  nodeStarts: number[];
  textStarts: number[];
  lengths: number[];
}

/** The static ranges that cover `span`, one for each block that it touches, so that what stands between paragraphs stays unmarked; none for a span outside the text. */
export function toRanges({ nodes, nodeStarts, textStarts, lengths }: NodeIndex, { text, blocks }: PageText, span: Span): StaticRange[] {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) return [];
  const ranges: StaticRange[] = [];
  let open: { run: number; startOffset: number } | undefined;
  let run = firstIndex(nodes.length, (index) => textStarts[index]! + lengths[index]! > span.start);
  let block = firstIndex(blocks.length, (index) => blocks[index]!.end > span.start);
  for (; run < nodes.length && textStarts[run]! < span.end; run += 1) {
    const start = Math.max(span.start, textStarts[run]!);
    const end = Math.min(span.end, textStarts[run]! + lengths[run]!);
    open ??= { run, startOffset: nodeStarts[run]! + start - textStarts[run]! };
    while (block < blocks.length && blocks[block]!.end <= start) block += 1;
    const next = textStarts[run + 1];
    const goesOn =
      next !== undefined &&
      next < Math.min(span.end, blocks[block]?.end ?? 0) &&
      (nodes[run + 1] === nodes[run] || nodes[run + 1]!.getRootNode() === nodes[run]!.getRootNode());
    if (goesOn) continue;
    ranges.push(
      new StaticRange({
        startContainer: nodes[open.run]!,
        startOffset: open.startOffset,
        endContainer: nodes[run]!,
        endOffset: nodeStarts[run]! + end - textStarts[run]!,
      }),
    );
    open = undefined;
  }
  return ranges;
}

/** The stretch of the text between the ends of a range of the DOM; nothing when the range holds none of it. */
export function toSpan({ nodes, nodeStarts, textStarts, lengths }: NodeIndex, range: Range): Span | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const all: readonly Node[] = nodes;
  const first = all.indexOf(startContainer);
  const last = all.lastIndexOf(endContainer);
  // To ask a range about thousands of nodes takes milliseconds; slots may show the end before the start.
  const isOrdered = first >= 0 && first <= last;
  let span: Span | undefined;
  for (let run = isOrdered ? first : 0; run <= (isOrdered ? last : nodes.length - 1); run += 1) {
    const node = nodes[run]!;
    if (!range.intersectsNode(node)) continue;
    const from = node === startContainer ? Math.max(0, startOffset - nodeStarts[run]!) : 0;
    const to = node === endContainer ? Math.min(lengths[run]!, endOffset - nodeStarts[run]!) : lengths[run]!;
    if (from < to) span = { start: span?.start ?? textStarts[run]! + from, end: textStarts[run]! + to };
  }
  return span;
}
