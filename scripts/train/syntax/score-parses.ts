import { type Label, labelId, labels } from '../../../lib/syntax/labels';
import type { Tree } from '../../../lib/syntax/parse-sentence';
import { partOfTag, parts } from '../../../lib/syntax/tags';
import type { GoldSentence } from './read-treebank';

/** How many there are, were guessed, and were guessed right. */
export interface Tally {
  gold: number;
  guessed: number;
  right: number;
}

/** How right guessed trees are. */
export interface ParseScores {
  /** Shares of tokens, punctuation aside, with the right head, and with the right head and label. */
  uas: number;
  las: number;
  /** By label: arcs with the right head and label. */
  arcs: Map<string, Tally>;
  /** Subjects and complements of reporting verbs whose first and last words are right. */
  extents: Map<string, Tally>;
}

const punct = labelId.get('punct')!;
const verb = parts.indexOf('VERB');
const extentLabels: Record<string, Label[]> = { nsubj: ['nsubj', 'nsubj:pass'], ccomp: ['ccomp'] };
const reporting = new Set(
  'accuse add admit allege announce argue assert assess attribute believe blame claim conclude confirm contend deny describe dismiss explain find found insist knew know known note reject report reveal said say state suggest tell think thought told warn write written wrote'.split(
    ' ',
  ),
);

/** The F1 of a tally, in percent. */
export const f1Of = ({ gold, guessed, right }: Tally): number => (200 * right) / Math.max(1, gold + guessed);

/** Scores guessed trees against right ones (heads from 0, -1 the root); pieces of words and punctuation do not count. */
export function scoreParses(pairs: { gold: GoldSentence; guess: Tree }[]): ParseScores {
  const arcs = new Map<string, Tally>(labels.map((label) => [label, { gold: 0, guessed: 0, right: 0 }]));
  const extents = new Map<string, Tally>(Object.keys(extentLabels).map((label) => [label, { gold: 0, guessed: 0, right: 0 }]));
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const { gold, guess } of pairs) {
    for (let i = 0; i < gold.head.length; i++) {
      if (gold.tag[i] === 0) continue;
      const sameHead = gold.head[i] === guess.head[i];
      const same = sameHead && gold.label[i] === guess.label[i];
      arcs.get(labels[gold.label[i]!]!)!.gold++;
      const guessed = arcs.get(labels[guess.label[i]!]!)!;
      guessed.guessed++;
      if (same) guessed.right++;
      if (gold.label[i] === punct) continue;
      all++;
      if (sameHead) heads++;
      if (same) both++;
    }
    scoreExtents(gold, guess, extents);
  }
  return { uas: heads / all, las: both / all, arcs, extents };
}

function scoreExtents(gold: GoldSentence, guess: Tree, extents: Map<string, Tally>): void {
  for (const [name, tally] of extents) {
    const right = findExtents(gold, gold, extentLabels[name]!);
    const guessed = findExtents(gold, guess, extentLabels[name]!);
    tally.gold += right.size;
    tally.guessed += guessed.size;
    for (const [head, extent] of guessed) if (right.get(head) === extent) tally.right++;
  }
}

/** By reporting verb, where its dependent of one of the kinds `wanted` begins and ends. */
function findExtents(gold: GoldSentence, { head, label }: Tree, wanted: Label[]): Map<number, string> {
  const found = new Map<number, string>();
  head.forEach((h, i) => {
    if (h >= 0 && wanted.includes(labels[label[i]!]!) && isReporting(gold, h)) found.set(h, extentOf(gold, head, i));
  });
  return found;
}

function isReporting({ tokens, tag }: GoldSentence, i: number): boolean {
  if (partOfTag[tag[i]!] !== verb) return false;
  const word = tokens[i]!.lower;
  if (reporting.has(word)) return true;
  const stem = word.replace(/(?:ie)?[sd]$|e[sd]$|ing$/, '');
  return [stem, `${stem}e`, `${stem}y`].some((form) => reporting.has(form));
}

/** The first and last token under token `i`, without marks of punctuation at the ends. */
function extentOf({ tokens }: GoldSentence, head: Int32Array, i: number): string {
  let from = i;
  let to = i;
  head.forEach((_, k) => {
    if (tokens[k]!.kind === 'punctuation' || !isUnder(head, k, i)) return;
    from = Math.min(from, k);
    to = Math.max(to, k);
  });
  return `${from}-${to}`;
}

function isUnder(head: Int32Array, token: number, ancestor: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps <= head.length; at = head[at]!, steps++) if (at === ancestor) return true;
  return false;
}
