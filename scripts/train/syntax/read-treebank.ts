import { type Token, tokenize } from '../../../lib/text/tokenize';
import { readLines } from '../read-lines';
import { goldLabel, goldTag } from './gold-names';

/** A sentence of a treebank on our own tokens; heads count from 0 within the sentence, -1 is the root. */
export interface GoldSentence {
  tokens: Token[];
  /** 0 where the treebank has none for a piece of a word. */
  tag: Uint8Array;
  head: Int32Array;
  label: Uint8Array;
}

/** A treebank's document, its sentences in order. */
export interface GoldDocument {
  id: string;
  genre: string;
  split: string;
  text: string;
  sentences: GoldSentence[];
}

type Word = [start: number, end: number, lemma: string, upos: string, xpos: string, head: number, deprel: string];
interface Row {
  id: string;
  genre: string;
  split?: string;
  text: string;
  sentences: [number, number][];
  tokens: Word[];
}

/** Reads a treebank (JSON lines, gzipped) and puts its trees on our tokens. */
export const readTreebank = (path: string): GoldDocument[] => Array.from(readLines<Row>(path), readRow);

/** Puts the trees of one document on our tokens. */
export function readRow(row: Row): GoldDocument {
  const sentences: GoldSentence[] = [];
  let at = 0;
  for (const [start, end] of row.sentences) {
    const words: Word[] = [];
    while (at < row.tokens.length && row.tokens[at]![0] < end) words.push(row.tokens[at++]!);
    const sentence = alignSentence(row.text, start, end, words);
    if (sentence) sentences.push(sentence);
  }
  return { id: row.id, genre: row.genre, split: row.split ?? '', text: row.text, sentences };
}

/** Puts the words of a sentence on our tokens: groups whose bounds coincide are matched; a token of several words takes the one that governs them, a word of several tokens is its last. */
function alignSentence(text: string, start: number, end: number, words: Word[]): GoldSentence | undefined {
  const tokens: Token[] = [];
  tokenize(text, { start, end }, tokens);
  if (tokens.length === 0 || words.length === 0) return;
  // The token that stands for each word; the word that each token stands for, -1 for a piece of a word; and what governs such a piece.
  const tokenOf = new Int32Array(words.length).fill(-1);
  const wordOf = new Int32Array(tokens.length).fill(-1);
  const lead = new Int32Array(tokens.length).fill(-1);
  let w = 0;
  let t = 0;
  while (w < words.length && t < tokens.length) {
    const firstWord = w;
    const firstToken = t;
    let wordEnd = words[w++]![1];
    let tokenEnd = tokens[t++]!.end;
    while (true) {
      while (w < words.length && words[w]![0] < wordEnd) wordEnd = Math.max(wordEnd, words[w++]![1]);
      if (tokenEnd < wordEnd && t < tokens.length && tokens[t]!.start < wordEnd) tokenEnd = tokens[t++]!.end;
      else if (tokenEnd > wordEnd && w < words.length && words[w]![0] < tokenEnd) wordEnd = words[w++]![1];
      else break;
    }
    matchGroup(words, firstWord, w, firstToken, t, tokenOf, wordOf, lead);
  }
  for (; t < tokens.length; t++) lead[t] = Math.max(0, t - 1);
  for (; w < words.length; w++) tokenOf[w] = tokens.length - 1;
  return buildSentence(tokens, words, tokenOf, wordOf, lead);
}

function matchGroup(
  words: Word[],
  w0: number,
  w1: number,
  t0: number,
  t1: number,
  tokenOf: Int32Array,
  wordOf: Int32Array,
  lead: Int32Array,
): void {
  const wordCount = w1 - w0;
  const tokenCount = t1 - t0;
  if (wordCount === tokenCount) {
    for (let i = 0; i < wordCount; i++) {
      tokenOf[w0 + i] = t0 + i;
      wordOf[t0 + i] = w0 + i;
    }
    return;
  }
  if (wordCount < tokenCount) {
    // A word in pieces (pro-war, www.example.com): its last piece stands for it, as it does where treebanks split such words themselves.
    const extra = tokenCount - wordCount;
    for (let t = t0; t < t0 + extra; t++) lead[t] = t0 + extra;
    for (let i = 0; i < wordCount; i++) {
      tokenOf[w0 + i] = t0 + extra + i;
      wordOf[t0 + extra + i] = w0 + i;
    }
    return;
  }
  for (let i = 0; i < wordCount; i++) tokenOf[w0 + i] = t0 + Math.min(i, tokenCount - 1);
  for (let i = 0; i < tokenCount - 1; i++) wordOf[t0 + i] = w0 + i;
  // The last token holds several words: the one governed from outside stands for it.
  const from = w0 + tokenCount - 1;
  let chosen = from;
  for (let i = from; i < w1; i++) {
    const head = words[i]![5] - 1;
    if (!tokenHolds(head, from, w1)) {
      chosen = i;
      break;
    }
  }
  wordOf[t1 - 1] = chosen;
}

const tokenHolds = (relativeHead: number, from: number, to: number): boolean => relativeHead >= from && relativeHead < to;

function buildSentence(tokens: Token[], words: Word[], tokenOf: Int32Array, wordOf: Int32Array, lead: Int32Array): GoldSentence {
  const n = tokens.length;
  const tag = new Uint8Array(n);
  const head = new Int32Array(n).fill(-1);
  const label = new Uint8Array(n);
  let root = -1;
  for (let t = 0; t < n; t++) {
    const w = wordOf[t]!;
    if (w < 0) {
      const mark = tokens[t]!.kind === 'punctuation';
      head[t] = lead[t]!;
      tag[t] = mark && tokens[t]!.text === '-' ? goldTag('PUNCT', 'HYPH') : 0;
      label[t] = goldLabel(mark ? 'punct' : 'compound');
      continue;
    }
    const [, , , upos, xpos, wordHead, deprel] = words[w]!;
    tag[t] = goldTag(upos, xpos);
    label[t] = goldLabel(deprel);
    if (wordHead === 0) {
      root = t;
      continue;
    }
    head[t] = tokenOf[wordHead - 1]!;
  }
  if (root < 0) root = 0;
  for (let t = 0; t < n; t++) if (head[t] === t || (head[t] === -1 && t !== root)) head[t] = t === root ? -1 : root;
  head[root] = -1;
  breakCycles(head, root);
  label[root] = goldLabel('root');
  return { tokens, tag, head, label };
}

/** Hangs a token of each cycle (they arise where a token holds several words) on the root. */
function breakCycles(head: Int32Array, root: number): void {
  for (let t = 0; t < head.length; t++) {
    let at = t;
    let steps = 0;
    while (at >= 0 && steps++ <= head.length) at = head[at]!;
    if (at >= 0) head[t] = root;
  }
}
