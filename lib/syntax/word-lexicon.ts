/** What is known of frequent words: the cluster of words used alike, and the tags each takes. */
export interface WordLexicon {
  /** Open addressing, linear probing; 0 is an empty place. Its length is a power of two. */
  keys: Int32Array;
  cluster: Uint16Array;
  /** Index into `classes`; 0 is unknown. */
  classOf: Uint8Array;
  /** Sets of tag ids; the first is empty. Each word of a class above `closedFrom` has been seen often enough that it takes no other tag. */
  classes: Uint8Array[];
  closedFrom: number;
}

/** Builds an empty lexicon with room for `count` words. */
export function makeLexicon(count: number, classes: Uint8Array[], closedFrom: number): WordLexicon {
  let size = 1024;
  while (size < count * 2) size *= 2;
  return { keys: new Int32Array(size), cluster: new Uint16Array(size), classOf: new Uint8Array(size), classes, closedFrom };
}

/** Puts a word in, by the key of its hash. */
export function putWord(lexicon: WordLexicon, key: number, cluster: number, wordClass: number): void {
  const mask = lexicon.keys.length - 1;
  let at = key & mask;
  while (lexicon.keys[at] !== 0 && lexicon.keys[at] !== key) at = (at + 1) & mask;
  lexicon.keys[at] = key;
  lexicon.cluster[at] = cluster;
  lexicon.classOf[at] = wordClass;
}

/** Where a word stands in the lexicon's columns, -1 when it is not there (one in about 200 strangers is taken for another word: keys have 22 bits). */
export function findWord(lexicon: WordLexicon, hash: number): number {
  const { keys } = lexicon;
  const mask = keys.length - 1;
  const key = wordKey(hash);
  for (let at = key & mask; keys[at] !== 0; at = (at + 1) & mask) if (keys[at] === key) return at;
  return -1;
}

/** Bits of a word that the lexicon keeps. */
export const keyBits = 22;
/** The bits of a word's hash that the lexicon keeps, never 0. */
export const wordKey = (hash: number): number => hash >>> (32 - keyBits) || 1;
