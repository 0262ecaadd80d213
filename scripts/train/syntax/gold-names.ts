import { labelId } from '../../../lib/syntax/labels';
import { tagId } from '../../../lib/syntax/tags';

const penn = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'WRB', 'MD']);

/** Our tag for each pair of universal part of speech and Penn tag that has one of its own; `*` stands for any other Penn tag. */
const table: Record<string, Record<string, string>> = {
  NOUN: { NNS: 'NNS', '*': 'NN' },
  PROPN: { NNPS: 'NNPS', '*': 'NNP' },
  VERB: { VBD: 'VBD', VBG: 'VBG', VBN: 'VBN', VBP: 'VBP', VBZ: 'VBZ', '*': 'VB' },
  AUX: { VB: 'AUX-VB', VBD: 'AUX-VBD', VBG: 'AUX-VBG', VBN: 'AUX-VBN', VBP: 'AUX-VBP', VBZ: 'AUX-VBZ', '*': 'MD' },
  ADJ: { JJR: 'JJR', JJS: 'JJS', '*': 'JJ' },
  ADV: { RBR: 'RBR', RBS: 'RBR', WRB: 'WRB', '*': 'RB' },
  PART: { TO: 'TO', POS: 'POS', '*': 'NOT' },
  ADP: { RP: 'RP', '*': 'IN' },
  SCONJ: { '*': 'SCONJ' },
  DET: { PDT: 'PDT', WDT: 'DET-WDT', '*': 'DT' },
  PRON: { PRP$: 'PRP$', WP: 'WP', WP$: 'PRP$', WDT: 'WDT', DT: 'PRON-DT', NN: 'PRON-NN', EX: 'EX', '*': 'PRP' },
  NUM: { '*': 'CD' },
  CCONJ: { '*': 'CC' },
  INTJ: { '*': 'UH' },
  SYM: { '*': 'SYM' },
  PUNCT: { '.': '.', ',': ',', HYPH: 'HYPH', '-LRB-': '-LRB-', '-RRB-': '-RRB-', '``': '``', "''": "''", '*': ':' },
  X: { '*': 'X' },
};

/** The id of our tag for a treebank's part of speech and Penn tag. */
export function goldTag(upos: string, xpos: string): number {
  const row = table[upos] ?? table.X!;
  return tagId.get(row[xpos] ?? row['*']!)!;
}

/** Our tag for a Penn tag alone, as far as it tells the part of speech; 0 for `IN`, `DT`, forms of verbs that may be auxiliaries and others that it leaves open. */
export const pennTag = (xpos: string): number => (penn.has(xpos) ? tagId.get(xpos)! : 0);

const merged: Record<string, string> = {
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'advcl:relcl': 'advcl',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  'obl:npmod': 'obl:unmarked',
  'obl:tmod': 'obl:unmarked',
  'nmod:npmod': 'nmod:unmarked',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:desc': 'compound',
  vocative: 'discourse',
};

/** The id of our label for a treebank's relation. */
export const goldLabel = (deprel: string): number => labelId.get(merged[deprel] ?? deprel) ?? labelId.get('dep')!;
