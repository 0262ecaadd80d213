import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type ReadCollection, readCollection } from '../../lib/export/read-w3c';
import { type TrainingCorrection, trainingCorrection } from '../../lib/export/training-correction';
import { trainingPassage } from '../../lib/export/training-passage';
import { Kind } from '../../lib/model/detection';
import type { Article, Range } from './attribution/read-corpus';
import { readLines } from './read-lines';

/**
 * Annotated articles of one's own: a file of JSON lines in the format of the annotation guide (`.jsonl`, `.jsonl.gz`), or an export of the extension (`.json`).
 * An export holds no whole articles: each claim that was tagged becomes a short article made of its quote and what stands around it, where its words stand in
 * the quote (`trainingPassage`). Throws when an export is not one.
 */
export function readOwnArticles(path: string): Article[] {
  if (!path.endsWith('.json'))
    return rowsOf(path).flatMap(({ row, number }) => (Corrected.safeParse(row).success ? [] : readRow(path, row, number)));
  return readExport(path).annotations.flatMap((annotation) => trainingPassage(annotation) ?? []);
}

/** The corrections of marks in the same files: short articles of which only one place is annotated. Throws as `readOwnArticles` does. */
export function readOwnCorrections(path: string): TrainingCorrection[] {
  if (path.endsWith('.json')) return (readExport(path).corrections ?? []).map(trainingCorrection);
  return rowsOf(path).flatMap(({ row, number }) => {
    const { data } = Corrected.safeParse(row);
    if (!data) return [];
    for (const [start, end] of [...data.known, ...data.spans.map((span): [number, number] => [span.start, span.end])])
      if (start >= end || end > data.text.length) throw new Error(`${path}, row ${number}: ${start} to ${end} is no place in its text`);
    return [data];
  });
}

/** Corrections of attributions as articles that are annotated in one place alone: there is one of these words, or none. */
export function correctedArticles(corrections: readonly TrainingCorrection[]): Article[] {
  return corrections.flatMap(({ id, text, spans, known, types }) => {
    if (!types.includes('attribution')) return [];
    const attributions = spans.map(({ start, end }) => ({ source: [], cue: [[start, end] as Range], content: [] }));
    return { id, text, attributions, known };
  });
}

function rowsOf(path: string): { row: unknown; number: number }[] {
  return Array.from(readLines<unknown>(path), (row, n) => ({ row, number: n + 1 }));
}

function readExport(path: string): ReadCollection {
  const read = readCollection(readFileSync(path));
  if ('problems' in read) throw new Error(`${path}: ${read.problems.map(({ problem, where }) => `${problem} ${where}`).join(', ')}`);
  return read;
}

const Ranges = z.array(z.tuple([z.int().check(z.gte(0)), z.int()]));
const Corrected = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ type: Kind, start: z.int().check(z.gte(0)), end: z.int(), text: z.string() })),
  known: Ranges,
  types: z.array(Kind),
});
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
