import type { Detection } from '../model/detection';
import type { ListedDetection, RelationWords } from '../model/page-status';
import type { Span } from '../model/span';
import { relationSpans } from './move-detection';

/** Units of an annotated passage at most; a longer relation is tagged by its content alone. */
const longestPassage = 2000;

const wordsAt = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : undefined);
const wordsOf = (text: string, spans: Span[]) => spans.map((span) => wordsAt(text, span)).join(' … ');

/** A detection's relation in the words of the text. */
export function relationWords(text: string, { relation }: Detection): RelationWords | undefined {
  if (!relation) return undefined;
  const { kind, strength, voice } = relation;
  return {
    kind,
    strength,
    voice,
    source: wordsAt(text, relation.sourceSpan),
    cue: wordsOf(text, relation.cueSpans),
    content: wordsAt(text, relation.contentSpan),
    target: wordsAt(text, relation.targetSpan),
  };
}

/** A detection in the words of the text, for lists. */
export function listDetection(text: string, detection: Detection): ListedDetection {
  const { id, kind, spans, likelihood, evidence } = detection;
  return {
    id,
    kind,
    words: wordsOf(text, spans),
    likelihood,
    rules: [...new Set(evidence.map(({ rule }) => rule))],
    relation: relationWords(text, detection),
  };
}

/** The stretch of text that a detection speaks about: its own words, or all that its relation ties together. */
export function passageOf(detection: Detection): Span {
  const { spans, relation } = detection;
  const all = [...spans, ...relationSpans(detection)];
  const start = Math.min(...all.map((span) => span.start));
  const end = Math.max(...all.map((span) => span.end));
  return end - start > longestPassage ? (relation?.contentSpan ?? spans[0]!) : { start, end };
}

/** The attribution that a selected passage is about: the first whose cue lies in it. */
export function attributionIn(detections: Detection[], passage: Span): Detection | undefined {
  return detections.find(
    ({ relation }) => relation?.cueSpans.every((cue) => cue.start >= passage.start && cue.end <= passage.end) ?? false,
  );
}
