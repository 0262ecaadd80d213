import { speechVerbs } from '../../lexicon/person-titles';
import type { Analysis } from '../grammar/analysis';
import type { VerbGroup } from '../grammar/verb-group';

/** What a phrase is to the clause that it stands in. */
export interface Standing {
  isSubject: boolean;
  /** Whether it is the subject of a verb of saying, or stands after `according to`. */
  speaks: boolean;
}

const longestInsertion = 14; // tokens
const mostAdverbs = 3;

/** The verb groups of a document by the token that they start at. */
export function indexVerbs({ verbs }: Analysis): Map<number, VerbGroup> {
  return new Map(verbs.flatMap((groups) => groups.map((group): [number, VerbGroup] => [group.from, group])));
}

/** Reads what the tokens `from` to `to` are: whether a verb that can have a subject follows, over an insertion and adverbs, or a verb of saying stands before. */
export function readStanding({ tokens, quoteAt }: Analysis, verbs: Map<number, VerbGroup>, from: number, to: number): Standing {
  const { sentence } = tokens[from]!;
  const before = tokens[from - 1];
  const isTold = before?.sentence === sentence && speechVerbs.has(before.lower) && 'DZVX'.includes(before.tag);
  const isAccording = before?.lower === 'to' && tokens[from - 2]?.lower === 'according';
  const start = insertionEnd(tokens, to);
  let next = start;
  while (next < start + mostAdverbs && tokens[next]?.tag === 'R' && !verbs.has(next)) next++;
  const verb = verbs.get(next);
  const isSubject = verb?.form === 'finite' && tokens[next]!.sentence === sentence;
  // `said Ann Berg`, but not `said she had seen it`
  if (!isSubject && ((isTold && quoteAt[from - 1] === quoteAt[from]) || isAccording)) return { isSubject: isTold, speaks: true };
  return { isSubject, speaks: isSubject && speechVerbs.has(tokens[verb.head]!.lower) };
}

/** Where an insertion between commas that starts at a token ends (`Jo Doe, an engineer at Acme, said`), or that token. */
function insertionEnd(tokens: Analysis['tokens'], at: number): number {
  if (tokens[at]?.tag !== ',') return at;
  for (let i = at + 1; i < at + longestInsertion && tokens[i]?.sentence === tokens[at]!.sentence; i++)
    if (tokens[i]!.tag === ',') return i + 1;
  return at;
}
