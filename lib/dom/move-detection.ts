import type { Detection } from '../model/detection';
import type { Span } from '../model/span';

/** All the places that a detection points to. */
export function spansOf({ spans, evidence, relation }: Detection): Span[] {
  const parts = relation ? [...relation.cueSpans, relation.sourceSpan, relation.contentSpan, relation.targetSpan] : [];
  return [...spans, ...evidence.flatMap((found) => found.spans), ...parts.filter((span) => span !== undefined)];
}

/** The same detection `by` UTF-16 units further on. */
export function moveDetection(detection: Detection, by: number): Detection {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  const { spans, evidence, relation } = detection;
  return {
    ...detection,
    spans: spans.map(move),
    evidence: evidence.map(({ rule, spans }) => ({ rule, spans: spans.map(move) })),
    relation: relation && {
      ...relation,
      cueSpans: relation.cueSpans.map(move),
      sourceSpan: relation.sourceSpan && move(relation.sourceSpan),
      contentSpan: relation.contentSpan && move(relation.contentSpan),
      targetSpan: relation.targetSpan && move(relation.targetSpan),
    },
  };
}
