import * as z from 'zod/mini';
import { Actor } from '../model/actor';
import { Annotation } from '../model/annotation';
import { Article } from '../model/article';
import { Correction } from '../model/correction';
import { decodeText } from './decode-text';
import { ignoredFields } from './ignored-fields';
import { type ImportProblem, pathText, shapeProblem } from './import-problem';
import { parseJson } from './parse-json';

/** The largest file that is read, in bytes (or UTF-16 units): some 150,000 annotations. More of a file need not be loaded to be refused. */
export const maxSize = 200_000_000;
const maxNamed = 20; // problems or fields: enough to see what is wrong with a file

/** What a file holds, and the first fields (`first.items[].body[].url`) that it has and we have no place for: they are left out. */
export interface ReadCollection {
  annotations: Annotation[];
  articles: Article[];
  /** Those whom the file knows under several names. */
  actors?: Actor[];
  /** The marks that the reader of the file corrected. */
  corrections?: Correction[];
  ignored: string[];
}

const Envelope = z.object({
  type: z.literal('AnnotationCollection'),
  total: z.optional(z.int().check(z.nonnegative())),
  first: z.optional(z.object({ type: z.literal('AnnotationPage'), items: z.array(z.unknown()) })),
  articles: z._default(z.array(z.unknown()), []),
  actors: z._default(z.array(z.unknown()), []),
  corrections: z._default(z.array(z.unknown()), []),
});

/**
 * Reads a collection that Ascribe has exported: its bytes, or its text where the encoding is known to be right. A file with anything wrong
 * is refused as a whole, with the first problems found. Read by its shape, not as JSON-LD: `@context` is not looked at.
 */
export function readCollection(file: string | Uint8Array): ReadCollection | { problems: ImportProblem[] } {
  if (file.length === 0) return refuse({ problem: 'empty', where: '', detail: '' });
  if (file.length > maxSize) return refuse({ problem: 'tooLarge', where: '', detail: `${maxSize / 1e6} MB` });
  const decoded = typeof file === 'string' ? { text: file.replace(/^\ufeff/, '') } : decodeText(file);
  if ('problem' in decoded) return refuse(decoded.problem);
  if (!decoded.text.trim()) return refuse({ problem: 'empty', where: '', detail: '' });
  const json = parseJson(decoded.text);
  if ('problem' in json) return refuse(json.problem);
  const steps = collectionSteps(json.value);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Reads the value of a collection's JSON, and yields after each annotation or article how many of its list are read, so that whoever waits can stop. */
export function* collectionSteps(value: unknown): Generator<number, ReadCollection | { problems: ImportProblem[] }> {
  const envelope = Envelope.safeParse(value);
  if (!envelope.success) return refuse(...envelope.error.issues.map((issue) => shapeProblem(issue, value, [])));
  const { total, first, articles, actors, corrections } = envelope.data;
  const items = yield* readList(Annotation, first?.items ?? [], ['first', 'items']);
  const about = yield* readList(Article, articles, ['articles']);
  const known = yield* readList(Actor, actors, ['actors']);
  const corrected = yield* readList(Correction, corrections, ['corrections']);
  const problems = [
    ...items.problems,
    ...(items.problems.length === 0 ? duplicates(items.read) : []),
    ...about.problems,
    ...known.problems,
    ...corrected.problems,
  ];
  if (total !== undefined && total !== (first?.items.length ?? 0)) {
    problems.push({ problem: 'total', where: 'total', detail: `${first?.items.length ?? 0} ≠ ${total}` });
  }
  if (problems.length > 0) return refuse(...problems);
  return {
    annotations: items.read,
    articles: about.read,
    ...(known.read.length > 0 && { actors: known.read }),
    ...(corrected.read.length > 0 && { corrections: corrected.read }),
    ignored: [...items.ignored, ...about.ignored, ...known.ignored, ...corrected.ignored]
      .filter((path) => !/^(articles|actors|corrections)\[\]\.type$/.test(path))
      .slice(0, maxNamed),
  };
}

function* readList<Item extends object>(schema: z.core.$ZodType<Item>, values: unknown[], path: PropertyKey[]) {
  const read: Item[] = [];
  const problems: ImportProblem[] = [];
  const ignored = new Set<string>();
  for (const [n, value] of values.entries()) {
    yield n;
    const parsed = z.safeParse(schema, value);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.slice(0, maxNamed).map((issue) => shapeProblem(issue, value, [...path, n])));
      if (problems.length >= maxNamed) break;
      continue;
    }
    read.push(parsed.data);
    for (const field of ignoredFields(value, parsed.data)) ignored.add(`${pathText(path)}[]${field}`);
  }
  return { read, problems, ignored };
}

function duplicates(annotations: Annotation[]): ImportProblem[] {
  const firstWith = new Map<string, number>();
  return annotations.flatMap(({ id }, n) => {
    const before = firstWith.get(id);
    if (before !== undefined) return { problem: 'duplicate', where: `first.items[${n}].id`, detail: `first.items[${before}].id` };
    firstWith.set(id, n);
    return [];
  });
}

function refuse(...problems: ImportProblem[]): { problems: ImportProblem[] } {
  return { problems: problems.slice(0, maxNamed) };
}
