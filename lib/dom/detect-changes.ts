import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import type { Span } from '../model/span';

/** Finds the detections of a text; the text may come from anywhere. */
export type Detect = (page: PageText) => Promise<Detection[]>;
/** A text and what was detected in it. */
export interface Detected {
  page: PageText;
  detections: Detection[];
}

/** UTF-16 units that one call of `detect` takes at most: some 16,000 words, a fifth of a second of detection and a message far under 1 MB. */
const pieceLength = 100_000;
/** Blocks on each side of a change that are read again with it, since names and pronouns reach across blocks. */
const context = 2;

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function spansOf({ spans, evidence, relation }: Detection): Span[] {
  const parts = [relation?.sourceSpan, relation?.contentSpan, relation?.targetSpan].filter((span) => span !== undefined);
  return [...spans, ...evidence.flatMap((found) => found.spans), ...(relation?.cueSpans ?? []), ...parts];
}

/** The same detection `by` units further on. */
function moveDetection(detection: Detection, by: number): Detection {
  const move = (span: Span) => moveSpan(span, by);
  const moveOptional = (span: Span | undefined) => span && move(span);
  const { relation } = detection;
  return {
    ...detection,
    spans: detection.spans.map(move),
    evidence: detection.evidence.map(({ rule, spans }) => ({ rule, spans: spans.map(move) })),
    relation: relation && {
      ...relation,
      cueSpans: relation.cueSpans.map(move),
      sourceSpan: moveOptional(relation.sourceSpan),
      contentSpan: moveOptional(relation.contentSpan),
      targetSpan: moveOptional(relation.targetSpan),
    },
  };
}

const isWithin = (detection: Detection, start: number, end: number) =>
  spansOf(detection).every((span) => span.start >= start && span.start < span.end && span.end <= end);

/** How many blocks at the beginning and at the end are the same in two texts. */
function commonBlocks(before: PageText, after: PageText): { first: number; last: number } {
  const most = Math.min(before.blocks.length, after.blocks.length);
  const block = ({ text, blocks }: PageText, at: number) => text.slice(blocks.at(at)!.start, blocks.at(at)!.end);
  let first = 0;
  while (first < most && block(before, first) === block(after, first)) first += 1;
  let last = 0;
  while (last < most - first && block(before, -1 - last) === block(after, -1 - last)) last += 1;
  return { first, last };
}

/** A block, or the parts of one that is too long for a message, cut after a sentence where there is one. */
function cutBlock(text: string, block: Span): Span[] {
  const parts: Span[] = [];
  let { start } = block;
  while (block.end - start > pieceLength) {
    const sentence = text.lastIndexOf('. ', start + pieceLength);
    const word = text.lastIndexOf(' ', start + pieceLength);
    const end = sentence > start ? sentence + 1 : word > start ? word : start + pieceLength;
    parts.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  parts.push({ start, end: block.end });
  return parts;
}

/** Consecutive blocks in groups, each short enough for one call. */
function cutIntoPieces(text: string, blocks: Span[]): Span[][] {
  const pieces: Span[][] = [];
  for (const block of blocks.flatMap((whole) => cutBlock(text, whole))) {
    const piece = pieces.at(-1);
    if (piece && block.end - piece[0]!.start <= pieceLength) piece.push(block);
    else pieces.push([block]);
  }
  return pieces;
}

/**
 * Detects in `page`. What a long text shares with the one `before` is not sent again: its detections are kept and moved.
 * `found` is called with the detections of each piece as they come. Detections that point outside the text are dropped.
 */
export async function detectChanges(
  page: PageText,
  before: Detected | undefined,
  detect: Detect,
  found: (detections: Detection[]) => void,
): Promise<Detection[]> {
  const { text, blocks } = page;
  const detections: Detection[] = [];
  const keep = (some: Detection[]) => {
    detections.push(...some);
    found(some);
  };

  let from = 0;
  let to = blocks.length;
  if (before && text.length > pieceLength) {
    const { first, last } = commonBlocks(before.page, page);
    from = Math.max(0, first - context);
    to = Math.min(blocks.length, blocks.length - last + context);
    const endOfFirst = blocks[from - 1]?.end ?? 0;
    const by = text.length - before.page.text.length;
    const startOfLast = (blocks[to]?.start ?? text.length + 1) - by;
    keep(before.detections.filter((detection) => isWithin(detection, 0, endOfFirst)));
    keep(
      before.detections
        .filter((detection) => isWithin(detection, startOfLast, before.page.text.length))
        .map((detection) => moveDetection(detection, by)),
    );
  }

  for (const piece of cutIntoPieces(text, blocks.slice(from, to))) {
    const { start } = piece[0]!;
    const { end } = piece.at(-1)!;
    const part = { text: text.slice(start, end), blocks: piece.map((block) => moveSpan(block, -start)) };
    const answer = await detect(part);
    keep(answer.filter((detection) => isWithin(detection, 0, end - start)).map((detection) => moveDetection(detection, start)));
  }
  return withIds(detections);
}

/** In the order of the text, each named by its kind and place, so that it keeps its name for as long as it keeps its place. */
function withIds(detections: Detection[]): Detection[] {
  const named = new Map(
    detections.map((detection) => [`${detection.kind}-${detection.spans[0]!.start}-${detection.spans[0]!.end}`, detection]),
  );
  return [...named].map(([id, detection]) => ({ ...detection, id })).sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}
