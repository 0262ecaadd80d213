import { type Analysis, analyse } from '../../lib/detect/grammar/analysis';
import type { Detection } from '../../lib/model/detection';
import type { Tagger } from '../../lib/text/tag';
import { cueHead } from '../train/attribution/cue-head';
import { type Article, type Range, toTokens } from '../train/attribution/read-corpus';
import { cueKind } from './cue-kind';
import { type Part, partKind } from './part-kind';

/** How often an error of a kind was met, and the words it was met with, most frequent first. */
export interface ErrorKind {
  kind: string;
  count: number;
  words: string[];
}

interface Attribution {
  cue: Part;
  source: Part;
  content: Part;
}

/**
 * Sorts what a detector misses and wrongly finds in annotated articles by kind, the most frequent first: cues missed and cues that are none; of those found,
 * sources and contents that share less than half of their words with the annotated ones (IoU below 0.5).
 */
export function countErrors(articles: Iterable<Article>, detect: (text: string) => Detection[], tagSentence: Tagger): ErrorKind[] {
  const kinds = new Map<string, Map<string, number>>();
  const add = (kind: string, word: string) => {
    const words = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, words.set(word, (words.get(word) ?? 0) + 1));
  };
  for (const { text, attributions } of articles) {
    const analysis = analyse({ text, blocks: [] }, tagSentence);
    const gold = attributions.map(({ cue, source, content }) => toParts(analysis, cue, source, content));
    const found = detect(text).flatMap(({ relation }) =>
      relation ? toParts(analysis, relation.cueSpans.map(pair), pairs(relation.sourceSpan), pairs(relation.contentSpan)) : [],
    );
    compareArticle(analysis, gold, found, add);
  }
  return [...kinds]
    .map(([kind, words]) => ({ kind, count: sum(words.values()), words: [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word) }))
    .sort((a, b) => b.count - a.count);
}

function compareArticle(analysis: Analysis, gold: Attribution[], found: Attribution[], add: (kind: string, word: string) => void): void {
  const headOf = ({ cue }: Attribution) => (cue.length > 0 ? cueHead(analysis, cue[0]!, cue.at(-1)! + 1) : -1);
  const describe = (what: string, one: Attribution) => {
    const head = headOf(one);
    if (head >= 0) add(`${what}: ${cueKind(analysis, head)}`, analysis.tokens[head]!.lower);
  };
  const free = new Set(found);
  for (const one of gold) {
    const match = [...free].find((other) => one.cue.includes(headOf(other)) && other.cue.includes(headOf(one)));
    if (!match) {
      describe('missed', one);
      continue;
    }
    free.delete(match);
    const word = analysis.tokens[headOf(one)]!.lower;
    for (const name of ['source', 'content'] as const) {
      const kind = partKind(name, one[name], match[name]);
      if (kind) add(kind, word);
    }
  }
  for (const one of free) describe('no cue', one);
}

const pair = ({ start, end }: { start: number; end: number }): Range => [start, end];
const pairs = (span: { start: number; end: number } | undefined): Range[] => (span ? [pair(span)] : []);
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

function toParts(analysis: Analysis, cue: Range[], source: Range[], content: Range[]): Attribution {
  const part = (ranges: Range[]): Part =>
    ranges.flatMap((range) => {
      const [from, to] = toTokens(analysis, range) ?? [0, 0];
      return Array.from({ length: to - from }, (_, n) => from + n).filter((token) => analysis.tokens[token]!.kind !== 'punctuation');
    });
  return { cue: part(cue), source: part(source), content: part(content) };
}
