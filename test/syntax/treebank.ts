import type { SyntaxModel } from '../../lib/syntax/decode-model';
import { learnSyntax, packSyntax } from '../../scripts/train/syntax/learn-syntax';
import { prepareData } from '../../scripts/train/syntax/prepare-data';
import { type GoldDocument, readRow } from '../../scripts/train/syntax/read-treebank';

type Word = [form: string, upos: string, xpos: string, head: number, deprel: string];

const people = ['ministry', 'agency', 'company', 'minister', 'spokesman', 'lawyer'];
const reports = ['said', 'claimed', 'announced', 'confirmed'];
const deeds = ['stole', 'copied', 'deleted'];
const things = ['files', 'records', 'messages'];

const said = (who: string, verb: string, deed: string, thing: string): Word[] => [
  ['The', 'DET', 'DT', 2, 'det'],
  [who, 'NOUN', 'NN', 3, 'nsubj'],
  [verb, 'VERB', 'VBD', 0, 'root'],
  ['hackers', 'NOUN', 'NNS', 5, 'nsubj'],
  [deed, 'VERB', 'VBD', 3, 'ccomp'],
  ['the', 'DET', 'DT', 7, 'det'],
  [thing, 'NOUN', 'NNS', 5, 'obj'],
  ['.', 'PUNCT', '.', 3, 'punct'],
];
const according = (who: string, deed: string, thing: string): Word[] => [
  ['Hackers', 'NOUN', 'NNS', 2, 'nsubj'],
  [deed, 'VERB', 'VBD', 0, 'root'],
  [thing, 'NOUN', 'NNS', 2, 'obj'],
  [',', 'PUNCT', ',', 7, 'punct'],
  ['according', 'VERB', 'VBG', 7, 'case'],
  ['to', 'ADP', 'IN', 5, 'fixed'],
  [who, 'NOUN', 'NN', 2, 'obl'],
  ['.', 'PUNCT', '.', 2, 'punct'],
];
const blamed = (who: string, thing: string): Word[] => [
  ['Officials', 'NOUN', 'NNS', 5, 'nsubj'],
  ['in', 'ADP', 'IN', 4, 'case'],
  ['the', 'DET', 'DT', 4, 'det'],
  [who, 'NOUN', 'NN', 1, 'nmod'],
  ['blamed', 'VERB', 'VBD', 0, 'root'],
  ['hackers', 'NOUN', 'NNS', 5, 'obj'],
  ['for', 'ADP', 'IN', 8, 'case'],
  [thing, 'NOUN', 'NNS', 5, 'obl'],
  ['.', 'PUNCT', '.', 5, 'punct'],
];

/** A sentence as a treebank's document of its own. */
function toDocument(words: Word[], index: number): GoldDocument {
  let text = '';
  const tokens = words.map(([form, upos, xpos, head, deprel]): [number, number, string, string, string, number, string] => {
    if (text !== '' && upos !== 'PUNCT') text += ' ';
    const start = text.length;
    text += form;
    return [start, text.length, form, upos, xpos, head, deprel];
  });
  return readRow({ id: `${index}`, genre: 'news', text, sentences: [[0, text.length]], tokens });
}

/** A small invented treebank: three kinds of sentence, filled with other words. */
export const treebank: GoldDocument[] = people
  .flatMap((who, i) => [
    ...reports.flatMap((verb, k) => deeds.map((deed, n) => said(who, verb, deed, things[(i + k + n) % 3]!))),
    ...deeds.flatMap((deed) => things.map((thing) => according(who, deed, thing))),
    ...things.map((thing) => blamed(who, thing)),
  ])
  .map(toDocument);

const small = { bits: 14, seen: 1, rows: 10_000, sizes: Array.from({ length: 63 }, (_, i) => i + 1), least: 0.5 };

/** The syntax model that this treebank teaches. */
export function learnSmallSyntax(): SyntaxModel {
  const words = [...people, ...reports, ...deeds, ...things, 'hackers'];
  const clusters = words.map((word, i): [string, number] => [word, 8 + i * 8]);
  const data = prepareData(treebank, { silver: new Map(), clusters }, { closedCount: 60, clustered: 100, classes: 20 }, 3);
  const sizes = { tag: small, move: small, label: small, margin: 60, seeds: [1, 2] };
  return packSyntax(
    learnSyntax(data, sizes, () => {}),
    sizes,
  );
}
