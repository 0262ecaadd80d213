import type { Question } from '../model/card-content';
import { moveDetection, relationSpans } from './move-detection';
import type { Found } from './paint';

/** UTF-16 units around a passage in which its sentence is looked for: no sentence is longer. */
const reach = 1000;

/** A detection with the lines of the text that it stands in. */
export function questionAbout({ page: { text }, detection }: Found): Question {
  const spans = [...detection.spans, ...relationSpans(detection)];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const line = text.slice(Math.max(0, start - reach), start).lastIndexOf('\n') + 1;
  const from = line > 0 ? Math.max(0, start - reach) + line : Math.max(0, start - reach);
  const rest = text.slice(end, end + reach);
  const evidence = detection.evidence.map(({ rule }) => ({ rule, spans: [] }));
  return { text: text.slice(from, end) + rest.split('\n', 1)[0], detection: moveDetection({ ...detection, evidence }, -from) };
}
