import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import type { Span } from '../model/span';
import { moveDetection, placesOf } from './move-detection';

/** Finds the detections of a text; the text may come from anywhere. */
export type Detect = (page: PageText) => Promise<Detection[]>;
/** What was detected in each piece of a text, by the piece's text. */
export type DetectedPieces = Map<string, Detection[]>;

/** UTF-16 units that one call of `detect` takes at most: some 16,000 words, a third of a second of detection and a message far under 1 MB. */
const pieceLength = 100_000;
/** A longer text is also cut after each block whose length is a multiple of this, so that where it is cut depends on what stands there and not on what changed before. */
const border = 64;

const isLowSurrogate = (unit: number) => unit >> 10 === 0x37;

/** A block, or the parts of one that is too long for a message, cut after a sentence where there is one. */
function cutBlock(text: string, block: Span): Span[] {
  const parts: Span[] = [];
  let { start } = block;
  while (block.end - start > pieceLength) {
    const sentence = text.lastIndexOf('. ', start + pieceLength) + 1;
    const limit = start + pieceLength;
    const end = sentence > start ? sentence : isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: block.end });
  return parts;
}

/** Consecutive blocks in groups, each short enough for one call; a text that is short enough is one group. */
function cutIntoPieces({ text, blocks }: PageText): Span[][] {
  const pieces: Span[][] = [];
  let isFull = true;
  const isLong = text.length > pieceLength;
  for (const block of blocks.flatMap((whole) => cutBlock(text, whole))) {
    const piece = pieces.at(-1);
    if (piece && !isFull && block.end - piece[0]!.start <= pieceLength) piece.push(block);
    else pieces.push([block]);
    isFull = isLong && (block.end - block.start) % border === 0;
  }
  return pieces;
}

/**
 * Detects in `page`, piece by piece where it is long; pieces that are among those `known` are not sent again.
 * `found` is given each piece's detections as they come, before the next is asked for. Detections that point outside their text are dropped.
 */
export async function detectInPieces(
  page: PageText,
  known: DetectedPieces,
  detect: Detect,
  found: (detections: Detection[]) => Promise<void>,
): Promise<DetectedPieces> {
  const pieces: DetectedPieces = new Map();
  for (const blocks of cutIntoPieces(page)) {
    const { start } = blocks[0]!;
    const text = page.text.slice(start, blocks.at(-1)!.end);
    const isInside = (detection: Detection) => placesOf(detection).every((span) => span.start < span.end && span.end <= text.length);
    const answer =
      known.get(text) ??
      (await detect({ text, blocks: blocks.map((block) => ({ start: block.start - start, end: block.end - start })) })).filter(isInside);
    pieces.set(text, answer);
    await found(answer.map((detection) => withId(moveDetection(detection, start))));
  }
  return pieces;
}

/** Named by its kind and place, so that it keeps its name for as long as it keeps its place. */
function withId(detection: Detection): Detection {
  const { start, end } = detection.spans[0]!;
  return { ...detection, id: `${detection.kind}-${start}-${end}` };
}
