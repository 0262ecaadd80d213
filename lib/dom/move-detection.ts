import type { Detection } from '../model/detection';
import type { Span } from '../model/span';

/** The places of a detection and of its relation's cue, source, content and target; not of the names that they stand for, which may be anywhere. */
export function placesOf({ spans, relation }: Detection): Span[] {
  const places = relation ? [...spans, ...relation.cueSpans, relation.sourceSpan, relation.contentSpan, relation.targetSpan] : spans;
  return places.filter((span) => span !== undefined);
}

/** From the first of a detection's places to the last. */
export function extentOf(detection: Detection): Span {
  const places = placesOf(detection);
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

/** The same detection `by` UTF-16 units further on. */
export function moveDetection(detection: Detection, by: number): Detection {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  const moveKnown = (span: Span | undefined) => span && move(span);
  const { spans, evidence, relation } = detection;
  return {
    ...detection,
    spans: spans.map(move),
    evidence: evidence.map(({ rule, spans }) => ({ rule, spans: spans.map(move) })),
    relation: relation && {
      ...relation,
      cueSpans: relation.cueSpans.map(move),
      sourceSpan: moveKnown(relation.sourceSpan),
      contentSpan: moveKnown(relation.contentSpan),
      contentPieces: relation.contentPieces?.map(move),
      targetSpan: moveKnown(relation.targetSpan),
      sourceReferent: moveKnown(relation.sourceReferent),
      targetReferent: moveKnown(relation.targetReferent),
    },
  };
}
