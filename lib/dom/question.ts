import type { Question } from '../model/card-content';
import { relationWords } from './describe-detection';
import { extentOf, moveDetection } from './move-detection';
import type { Found } from './paint';

/** UTF-16 units around a passage in which its sentence is looked for: no sentence is longer. */
const reach = 1000;

/** A detection with the lines of the text that it stands in. */
export function questionAbout({ page: { text }, detection }: Found): Question {
  const { start, end } = extentOf(detection);
  const least = Math.max(0, start - reach);
  const from = least + text.slice(least, start).lastIndexOf('\n') + 1;
  const near = text.slice(from, end) + text.slice(end, end + reach).split('\n', 1)[0];
  // No offset may be negative; one that is past the end does no harm.
  const evidence = detection.evidence.map(({ rule, spans }) => ({ rule, spans: spans.filter((span) => span.start >= from) }));
  return { text: near, detection: moveDetection({ ...detection, evidence }, -from), relation: relationWords(text, detection) };
}
