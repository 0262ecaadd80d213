import type { Detection } from '../lib/model/detection';
import type { Span } from '../lib/model/span';

type Pair = [start: number, end: number];
const pair = ({ start, end }: Span): Pair => [start, end];
const pairs = (span: Span | undefined): Pair[] => (span ? [pair(span)] : []);

/** Detections as the annotation guide writes them: spans by type and attribution relations, offsets into `text`. */
export function toGuideFormat(text: string, detections: Detection[]) {
  return {
    spans: detections.flatMap(({ kind, spans }) =>
      spans.map(({ start, end }) => ({ type: kind, start, end, text: text.slice(start, end) })),
    ),
    attributions: detections.flatMap(({ relation, likelihood }) =>
      relation
        ? [
            {
              kind: relation.kind,
              strength: relation.strength,
              class: relation.cueClass,
              likelihood,
              source: pairs(relation.sourceSpan),
              cue: relation.cueSpans.map(pair),
              content: relation.contentPieces?.map(pair) ?? pairs(relation.contentSpan),
              target: pairs(relation.targetSpan),
            },
          ]
        : [],
    ),
  };
}
