import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readCollection } from '../../lib/export/read-w3c';
import { type Annotation, bodyToClaim } from '../../lib/model/annotation';
import type { Article, Range } from './attribution/read-corpus';
import { readLines } from './read-lines';

/**
 * Annotated articles of one's own: a file of JSON lines in the format of the annotation guide (`.jsonl`, `.jsonl.gz`), or an export of the extension (`.json`).
 * An export holds no whole articles: each statement that was tagged becomes a short article made of its quote and what stands around it. Statements whose
 * words, source or content were reworded and no longer stand in the quote are left out. Throws when an export is not one.
 */
export function readOwnArticles(path: string): Article[] {
  if (!path.endsWith('.json')) return Array.from(readLines<unknown>(path), (row, n) => readRow(path, row, n + 1));
  const read = readCollection(readFileSync(path));
  if ('problems' in read) throw new Error(`${path}: ${read.problems.map(({ problem, where }) => `${problem} ${where}`).join(', ')}`);
  return read.annotations.flatMap((annotation) => passageArticle(annotation) ?? []);
}

const Ranges = z.array(z.tuple([z.int().check(z.gte(0)), z.int()]));
const Row = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Ranges, cue: Ranges, content: Ranges })),
});

function readRow(path: string, row: unknown, number: number): Article {
  const { data, error } = Row.safeParse(row);
  if (!data) throw new Error(`${path}, row ${number}: ${z.prettifyError(error)}`);
  for (const { source, cue, content } of data.attributions)
    for (const [start, end] of [...source, ...cue, ...content])
      if (start >= end || end > data.text.length) throw new Error(`${path}, row ${number}: ${start} to ${end} is no place in its text`);
  return data;
}

/** A tagged statement as an article; undefined where its parts are not found in the quote. */
export function passageArticle({ id, body, target }: Annotation): Article | undefined {
  const { kind, statement, assertedBy, basis } = bodyToClaim(body);
  const [{ exact, prefix, suffix }] = target.selector;
  if (kind !== 'statement' || !basis) return undefined;
  const before = prefix.replace(/^\S*/, '').trimStart(); // its first word may be cut off, as the last one of what follows
  const find = (words: string[]) => rangesIn(exact, words, before.length);
  const cue = find(basis.split(' … '));
  const source = find(assertedBy ? [assertedBy] : []);
  const content = find([statement]);
  if (!cue || !source || !content) return undefined;
  return { id, text: before + exact + suffix.replace(/\S*$/, ''), attributions: [{ cue, source, content }] };
}

/** Where these words stand in a quote, counted from `offset` units before it; undefined when some do not. */
function rangesIn(quote: string, words: string[], offset: number): Range[] | undefined {
  const starts = words.map((word) => quote.indexOf(word));
  if (starts.some((start) => start < 0)) return undefined;
  return starts.map((start, n) => [offset + start, offset + start + words[n]!.length]);
}
