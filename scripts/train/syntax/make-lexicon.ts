import { hashUnits } from '../../../lib/syntax/hash';
import { makeLexicon, putWord, type WordLexicon, wordKey } from '../../../lib/syntax/word-lexicon';
import type { GoldDocument } from './read-treebank';

/** How large the lexicon may be. */
export interface LexiconOptions {
  /** How often a word must be seen in the treebank for its tags to be taken as all it has. */
  closedCount: number;
  /** Words of the clusters' list, at most. */
  clustered: number;
  classes: number;
}

type Counts = Map<string, Map<number, number>>;

interface Entry {
  cluster: number;
  /** The tags it takes, the most frequent first, the others in order. */
  set: string;
  closed: boolean;
}

/** Sets of tags that words share: a class's id is its place in `order`; those from `closedFrom` on leave no other tag open. */
export interface ClassInventory {
  order: string[];
  closedFrom: number;
}

/** What a lexicon is made of: the treebank's tags by word, machine-made tags of other texts, and clusters of words in order of frequency. */
export interface LexiconSources {
  gold: Counts;
  silver: Counts;
  clusters: [word: string, cluster: number][];
}

/** The most frequent sets of tags among the words of `sources`. */
export function findClasses(sources: LexiconSources, options: LexiconOptions): ClassInventory {
  const uses = new Map<string, number>();
  for (const { set, closed } of listWords(sources, options).values()) {
    const key = keyOf(set, closed);
    if (set !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const ranked = [...uses]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, options.classes)
    .map(([key]) => key);
  const open = ranked.filter((key) => key[0] === 'o');
  return { order: ['o', ...open, ...ranked.filter((key) => key[0] === 'c')], closedFrom: open.length };
}

/** Makes the lexicon of `sources` with the classes of an inventory. */
export function trainLexicon(sources: LexiconSources, { order, closedFrom }: ClassInventory, options: LexiconOptions): WordLexicon {
  const wanted = listWords(sources, options);
  const classId = new Map(order.map((key, id) => [key, id]));
  const sets = order.map((key) => Uint8Array.from(key.length > 1 ? key.slice(1).split(' ').map(Number) : []));
  const lexicon = makeLexicon(wanted.size, sets, closedFrom);
  for (const [word, { cluster, set, closed }] of wanted)
    putWord(lexicon, wordKey(hashUnits(word, 0, word.length)), cluster, findClass(classId, set, closed));
  return lexicon;
}

function listWords({ gold, silver, clusters }: LexiconSources, options: LexiconOptions): Map<string, Entry> {
  const wanted = new Map<string, Entry>();
  for (const [word, cluster] of clusters.slice(0, options.clustered)) wanted.set(word, { cluster, set: '', closed: false });
  for (const [word, counts] of gold) if (total(counts) >= 3 && !wanted.has(word)) wanted.set(word, { cluster: 0, set: '', closed: false });
  for (const [word, entry] of wanted) {
    const own = gold.get(word);
    entry.closed = own !== undefined && total(own) >= options.closedCount;
    entry.set = findSet(entry.closed ? own! : addCounts(own, silver.get(word)), entry.closed ? 0.003 : 0.03);
  }
  return wanted;
}

function findSet(counts: Map<number, number>, share: number): string {
  const sum = total(counts);
  const kept = sum < 3 ? [] : [...counts].filter(([, n]) => n >= Math.max(2, sum * share)).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [first, ...rest] = kept.map(([tag]) => tag);
  return first === undefined ? '' : [first, ...rest.sort((a, b) => a - b)].join(' ');
}

const keyOf = (set: string, closed: boolean): string => `${closed ? 'c' : 'o'}${set}`;

/** The class of a set of tags; one that is too rare to be kept falls back to what is left without its last tags, as a class that leaves the word open. */
function findClass(classId: Map<string, number>, set: string, closed: boolean): number {
  if (set === '') return 0;
  const exact = classId.get(keyOf(set, closed));
  if (exact !== undefined) return exact;
  const tags = set.split(' ');
  while (tags.length > 0) {
    const id = classId.get(keyOf(tags.join(' '), false));
    if (id !== undefined) return id;
    tags.pop();
  }
  return 0;
}

/** How often each word, in lower case, has each tag. */
export function countTags(documents: GoldDocument[]): Counts {
  const counts: Counts = new Map();
  for (const { sentences } of documents)
    for (const { tokens, tag } of sentences)
      for (let i = 0; i < tokens.length; i++) if (tag[i] !== 0) addCount(counts, tokens[i]!.lower, tag[i]!);
  return counts;
}

/** Counts one more of a word's tag. */
export function addCount(counts: Counts, word: string, tag: number): void {
  let own = counts.get(word);
  if (!own) {
    own = new Map();
    counts.set(word, own);
  }
  own.set(tag, (own.get(tag) ?? 0) + 1);
}

const total = (counts: Map<number, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function addCounts(a: Map<number, number> | undefined, b: Map<number, number> | undefined): Map<number, number> {
  const sum = new Map(a ?? []);
  for (const [tag, n] of b ?? []) sum.set(tag, (sum.get(tag) ?? 0) + n);
  return sum;
}
