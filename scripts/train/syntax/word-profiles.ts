import { labels } from '../../../lib/syntax/labels';
import { tags } from '../../../lib/syntax/tags';
import { type SilverArticle, silverWords } from './read-silver';
import type { GoldDocument } from './read-treebank';

const tagCount = tags.length;

/** How words are used: counts of their own tags, the tags before and after, their relation to their head and their dependents' relations to them. */
export interface Profiles {
  /** How many counts a word has. */
  size: number;
  /** The counts and how often the word was seen. */
  byWord: Map<string, { counts: Float32Array; seen: number }>;
}

/** Where each part of a profile starts, and how much it counts. */
const profileParts = [
  { start: 0, size: tagCount, weight: 1.5 },
  { start: tagCount, size: tagCount, weight: 0.7 },
  { start: 2 * tagCount, size: tagCount, weight: 0.7 },
  { start: 3 * tagCount, size: labels.length, weight: 1 },
  { start: 3 * tagCount + labels.length, size: labels.length, weight: 1 },
];
const profileSize = 3 * tagCount + 2 * labels.length;

/** Counts the profiles of words in treebank documents and in machine-tagged articles. */
export function countProfiles(documents: GoldDocument[], articles: Iterable<SilverArticle>): Profiles {
  const profiles: Profiles = { size: profileSize, byWord: new Map() };
  for (const { sentences } of documents)
    for (const { tokens, tag, head, label } of sentences)
      for (let i = 0; i < tokens.length; i++) {
        if (tag[i] === 0) continue;
        const counts = countsOf(profiles, tokens[i]!.lower);
        counts[tag[i]!]!++;
        counts[tagCount + (tag[i - 1] ?? 0)]!++;
        counts[2 * tagCount + (tag[i + 1] ?? 0)]!++;
        counts[3 * tagCount + label[i]!]!++;
        if (head[i]! >= 0) countsOf(profiles, tokens[head[i]!]!.lower, 0)[3 * tagCount + labels.length + label[i]!]!++;
      }
  countSilverProfiles(profiles, articles);
  return profiles;
}

function countSilverProfiles(profiles: Profiles, articles: Iterable<SilverArticle>): void {
  for (const article of articles) {
    const words = silverWords(article);
    words.forEach(({ word, tag, isWord }, i) => {
      if (tag === 0 || !isWord) return;
      const counts = countsOf(profiles, word);
      counts[tag]!++;
      const before = words[i - 1]?.tag ?? 0;
      const after = words[i + 1]?.tag ?? 0;
      if (before > 0) counts[tagCount + before]!++;
      if (after > 0) counts[2 * tagCount + after]!++;
    });
  }
}

function countsOf(profiles: Profiles, word: string, seen = 1): Float32Array {
  let own = profiles.byWord.get(word);
  if (!own) {
    own = { counts: new Float32Array(profiles.size), seen: 0 };
    profiles.byWord.set(word, own);
  }
  own.seen += seen;
  return own.counts;
}

/** A profile with each part scaled to its weight: roots of shares, so that the dot product of two is their likeness. */
export function scaleProfile(counts: Float32Array): Float32Array {
  const scaled = new Float32Array(counts.length);
  for (const { start, size, weight } of profileParts) {
    let sum = 0;
    for (let i = start; i < start + size; i++) sum += counts[i]!;
    if (sum > 0) for (let i = start; i < start + size; i++) scaled[i] = weight * Math.sqrt(counts[i]! / sum);
  }
  return scaled;
}
