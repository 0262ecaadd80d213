/** `npm run --silent detect < docs.jsonl > predicted.jsonl`: one JSON object `{id, text}` a line in, the annotation guide's format out. */
import { createInterface } from 'node:readline';
import { detect } from '../lib/detect/detect';
import type { Span } from '../lib/model/span';

const pair = ({ start, end }: Span): [number, number] => [start, end];
const pairs = (span: Span | undefined): [number, number][] => (span ? [pair(span)] : []);

function toLine(id: unknown, text: string): string {
  const detections = detect({ text, blocks: [] });
  const spans = detections.flatMap(({ kind, spans }) =>
    spans.map(({ start, end }) => ({ type: kind, start, end, text: text.slice(start, end) })),
  );
  const attributions = detections.flatMap(({ relation }) =>
    relation
      ? [
          {
            kind: relation.kind,
            strength: relation.strength,
            source: pairs(relation.sourceSpan),
            cue: relation.cueSpans.map(pair),
            content: pairs(relation.contentSpan),
            target: pairs(relation.targetSpan),
          },
        ]
      : [],
  );
  return `${JSON.stringify({ id, spans, attributions })}\n`;
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  let problem = '';
  try {
    const { id, text } = JSON.parse(line);
    if (typeof text !== 'string') problem = 'has no text';
    else if (!process.stdout.write(toLine(id, text))) await new Promise((resume) => process.stdout.once('drain', resume));
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  if (problem) {
    process.stderr.write(`line ${number}: ${problem}\n`);
    process.exitCode = 1;
  }
}
