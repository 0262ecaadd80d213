/**
 * `npm run --silent detect < docs.jsonl > predicted.jsonl`: one JSON object `{id, text}` a line in, the annotation guide's format out, in the same order; offsets
 * are UTF-16 units into the given text. `-- --least 0.3` prints what is at least so likely, `-- --all` everything; `-- --rules` leaves the trained model out. A malformed line
 * is named on stderr, skipped, and makes the exit status 1.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { makeDetect } from '../lib/detect/detect';
import { isUsual } from '../lib/detect/least-likelihood';
import type { Detection } from '../lib/model/detection';
import { toGuideFormat } from './guide-format';
import { readLearned } from './read-learned';

const Document = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
const { values } = parseArgs({
  options: { least: { type: 'string' }, all: { type: 'boolean' }, rules: { type: 'boolean' } },
});
const least = values.all ? 0 : values.least === undefined ? undefined : Number(values.least);
if (least !== undefined && !(least >= 0 && least <= 1)) {
  process.stderr.write('--least takes a likelihood from 0 to 1\n');
  process.exit(1);
}
const isWanted = (found: Detection): boolean => (least === undefined ? isUsual(found) : found.likelihood >= least);
const detect = makeDetect(readLearned({ alone: values.rules }));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough
  throw error;
});

function readLine(line: string): z.infer<typeof Document> | string {
  try {
    const parsed = Document.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : 'is no object with an id and a text';
  } catch {
    return 'is no JSON';
  }
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const document = readLine(number === 1 ? line.replace(/^\ufeff/, '') : line);
  if (typeof document === 'string') {
    process.stderr.write(`line ${number} ${document}\n`);
    process.exitCode = 1;
    continue;
  }
  const { id, text } = document;
  const likely = detect({ text, blocks: [] }).filter(isWanted);
  const result = { id, ...toGuideFormat(text, likely) };
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await new Promise((resume) => process.stdout.once('drain', resume));
}
