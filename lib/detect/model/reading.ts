import type { Syntax } from '../../syntax/syntax';
import type { Token } from '../../text/tokenize';
import type { Finding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { hashText } from './hash';
import { readQuoteColumns } from './quote-columns';
import { syntaxNames } from './syntax-names';
import { readTree, type Tree } from './tree';
import { type WordType, wordTypes } from './word-type';

/** A document as columns of integers, one entry for each token: what features read of its words. */
export interface WordReading {
  doc: Analysis;
  n: number;
  word: Int32Array;
  stem: Int32Array;
  suffix3: Int32Array;
  suffix2: Int32Array;
  prefix4: Int32Array;
  clusterA: Int32Array;
  clusterB: Int32Array;
  shape: Uint8Array;
  quoteState: Uint8Array;
  quote: Int32Array;
  sentence: Int32Array;
  /** 1 for tokens of headings: blocks without a full stop, a question mark or the like at the end. */
  heading: Uint8Array;
  syntax: Syntax;
  tree: Tree;
}

/** The same with what the rules find in it: for each token the index of the first finding whose cue it is in, or -1, and a hash of its rule's id, else 0. */
export interface Reading extends WordReading {
  findings: Finding[];
  finding: Int32Array;
  rule: Int32Array;
}

function shapeOf(token: Token): number {
  if (token.kind === 'number') return 1;
  if (token.kind === 'punctuation') return 2;
  if (token.kind === 'clitic') return 3;
  if (!token.capital) return 4;
  return token.text.length > 1 && token.text === token.text.toUpperCase() ? 6 : 5;
}

/** Makes a reader of documents' columns; it remembers what it has worked out of each word. */
export function wordReader(): (doc: Analysis, syntax: Syntax) => WordReading {
  const typeOf = wordTypes();
  return (doc, syntax) => readWords(doc, typeOf, syntax);
}

function readWords(doc: Analysis, typeOf: (lower: string) => WordType, syntax: Syntax): WordReading {
  const n = doc.tokens.length;
  const column = () => new Int32Array(n);
  const { state, quote } = readQuoteColumns(doc);
  const r: WordReading = {
    doc,
    n,
    word: column(),
    stem: column(),
    suffix3: column(),
    suffix2: column(),
    prefix4: column(),
    clusterA: column(),
    clusterB: column(),
    shape: new Uint8Array(n),
    quoteState: state,
    quote,
    sentence: column(),
    heading: new Uint8Array(n),
    syntax,
    tree: readTree(syntax, n, syntaxNames.labels),
  };
  const headingBlock = doc.blocks.map((block) => !/[.?!:"”’)]\s*$/.test(doc.text.slice(Math.max(block.start, block.end - 4), block.end)));
  for (let i = 0; i < n; i++) {
    const token = doc.tokens[i]!;
    const type = typeOf(token.lower);
    r.word[i] = type.word;
    r.stem[i] = type.stem;
    r.suffix3[i] = type.suffix3;
    r.suffix2[i] = type.suffix2;
    r.prefix4[i] = type.prefix4;
    const cluster = syntax.cluster[i]!;
    r.clusterA[i] = cluster === 0 ? 0 : 1 + (cluster >> 3);
    r.clusterB[i] = cluster;
    r.shape[i] = shapeOf(token);
    r.sentence[i] = token.sentence;
    const block = doc.sentences[token.sentence]!.block;
    r.heading[i] = block === 0 || headingBlock[block] ? 1 : 0;
  }
  return r;
}

/** Adds what the rules find; where cues share a word, the finding that stands first in the list has it. */
export function addFindings(words: WordReading, findings: Finding[]): Reading {
  const finding = new Int32Array(words.n).fill(-1);
  const ruleAt = new Int32Array(words.n);
  findings.forEach(({ cue, rule }, index) => {
    const id = hashText(rule);
    for (const { from, to } of cue)
      for (let i = from; i < to; i++) {
        if (finding[i]! >= 0) continue;
        finding[i] = index;
        ruleAt[i] = id;
      }
  });
  return { ...words, findings, finding, rule: ruleAt };
}
