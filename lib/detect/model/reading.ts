import type { Syntax } from '../../syntax/syntax';
import type { Token } from '../../text/tokenize';
import type { Finding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { hashText } from './hash';
import { readQuoteColumns } from './quote-columns';
import { readTree, type Tree, type TreeLabels } from './tree';
import type { WordType } from './word-type';

/** A document as columns of integers, one entry for each token: what the features read. */
export interface Reading {
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
  /** What the rules find, and for each token the index of the first finding whose cue it is in, or -1, and a hash of its rule's id, else 0. */
  findings: Finding[];
  finding: Int32Array;
  rule: Int32Array;
  syntax: Syntax;
  tree: Tree;
}

function shapeOf(token: Token): number {
  if (token.kind === 'number') return 1;
  if (token.kind === 'punctuation') return 2;
  if (token.kind === 'clitic') return 3;
  if (!token.capital) return 4;
  return token.text.length > 1 && token.text === token.text.toUpperCase() ? 6 : 5;
}

/** Reads a document's columns, in one pass. */
export function readColumns(
  doc: Analysis,
  findings: Finding[],
  typeOf: (lower: string) => WordType,
  syntax: Syntax,
  labels: TreeLabels,
): Reading {
  const n = doc.tokens.length;
  const column = () => new Int32Array(n);
  const { state, quote } = readQuoteColumns(doc);
  const r: Reading = {
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
    findings,
    finding: column().fill(-1),
    rule: column(),
    syntax,
    tree: readTree(syntax, n, labels),
  };
  findings.forEach(({ cue, rule }, index) => {
    const id = hashText(rule);
    for (const { from, to } of cue)
      for (let i = from; i < to; i++) {
        if (r.finding[i]! >= 0) continue;
        r.finding[i] = index;
        r.rule[i] = id;
      }
  });
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
