import { type Analysis, analyse } from '../../lib/detect/grammar/analysis';
import type { Detection } from '../../lib/model/detection';
import type { Tagger } from '../../lib/text/tag';
import type { Article } from '../train/attribution/read-corpus';
import { type AttributionParts, annotatedParts, detectedParts, pairUp } from './attribution-parts';
import { cueKind } from './cue-kind';
import { partKind } from './part-kind';

/** How often an error of a kind was met, and the words it was met with, most frequent first. */
export interface ErrorKind {
  kind: string;
  count: number;
  words: string[];
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
  for (const article of articles) {
    const analysis = analyse({ text: article.text, blocks: [] }, tagSentence);
    const found = detect(article.text).flatMap((detection) => detectedParts(analysis, detection) ?? []);
    compareArticle(analysis, annotatedParts(analysis, article), found, add);
  }
  return [...kinds]
    .map(([kind, words]) => ({ kind, count: sum(words.values()), words: [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word) }))
    .sort((a, b) => b.count - a.count);
}

function compareArticle(
  analysis: Analysis,
  gold: AttributionParts[],
  found: AttributionParts[],
  add: (kind: string, word: string) => void,
): void {
  const wordOf = ({ head }: AttributionParts) => analysis.tokens[head]?.lower ?? '';
  const pairsFound = pairUp(gold, found);
  for (const one of gold) {
    const match = pairsFound.get(one);
    if (!match && one.head >= 0) add(`missed: ${cueKind(analysis, one.head)}`, wordOf(one));
    for (const name of ['source', 'content'] as const) {
      const kind = match && partKind(name, one[name], match[name]);
      if (kind) add(kind, wordOf(one));
    }
  }
  const matched = new Set(pairsFound.values());
  for (const one of found) if (!matched.has(one) && one.head >= 0) add(`no cue: ${cueKind(analysis, one.head)}`, wordOf(one));
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
