import type { Detection } from '../model/detection';
import type { Span } from '../model/span';

/** The places of a relation's cue, source, content and target. */
export function relationSpans({ relation }: Detection): Span[] {
  const spans = relation ? [...relation.cueSpans, relation.sourceSpan, relation.contentSpan, relation.targetSpan] : [];
  return spans.filter((span) => span !== undefined);
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
      targetSpan: moveKnown(relation.targetSpan),
    },
  };
}
