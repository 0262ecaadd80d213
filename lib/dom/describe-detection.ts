import type { Detection } from '../model/detection';
import type { ListedDetection } from '../model/page-status';
import type { RelationWords } from '../model/relation-words';
import type { Span } from '../model/span';
import { extentOf } from './move-detection';

/** Units of an annotated passage at most; a longer relation is tagged by its content alone. */
const longestPassage = 2000;

const wordsAt = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : undefined);
const wordsOf = (text: string, spans: Span[]) => spans.map((span) => wordsAt(text, span)).join(' … ');

/** A detection's relation in the words of the text; it brings its spans along, which nobody reads. */
export function relationWords(text: string, { relation }: Detection): RelationWords | undefined {
  return (
    relation && {
      ...relation,
      source: wordsAt(text, relation.sourceSpan),
      sourceName: wordsAt(text, relation.sourceReferent),
      reportedBy: wordsAt(text, relation.reportedBy),
      cue: wordsOf(text, relation.cueSpans),
      content: wordsAt(text, relation.contentSpan),
      target: wordsAt(text, relation.targetSpan),
      targetName: wordsAt(text, relation.targetReferent),
    }
  );
}

/** A detection in the words of the text, for lists. */
export function listDetection(text: string, detection: Detection): ListedDetection {
  return { ...detection, words: wordsOf(text, detection.spans), relation: relationWords(text, detection) };
}

/** The stretch of text that a detection speaks about: its own words, or all that its relation ties together. */
export function extentToTag(detection: Detection): Span {
  const extent = extentOf(detection);
  return extent.end - extent.start > longestPassage ? (detection.relation?.contentSpan ?? detection.spans[0]!) : extent;
}

/** The attribution that a selected passage is about: the first whose cue lies in it. */
export function attributionIn(detections: Detection[], passage: Span): Detection | undefined {
  return detections.find(
    ({ relation }) => relation?.cueSpans.every((cue) => cue.start >= passage.start && cue.end <= passage.end) ?? false,
  );
}
