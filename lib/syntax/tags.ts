import { spread } from './hash';

/**
 * The part-of-speech tags, by id: Penn's where they say more than Universal Dependencies' part of speech, with the auxiliaries and pronouns kept apart. 0
 * stands for what lies outside a sentence.
 */
export const tags = [
  '-',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'AUX-VB',
  'AUX-VBD',
  'AUX-VBG',
  'AUX-VBN',
  'AUX-VBP',
  'AUX-VBZ',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'WRB',
  'NOT',
  'IN',
  'RP',
  'SCONJ',
  'DT',
  'PDT',
  'DET-WDT',
  'PRP',
  'PRP$',
  'WP',
  'WDT',
  'PRON-DT',
  'PRON-NN',
  'EX',
  'CD',
  'CC',
  'TO',
  'POS',
  'UH',
  'SYM',
  'X',
  '.',
  ',',
  ':',
  'HYPH',
  '-LRB-',
  '-RRB-',
  '``',
  "''",
] as const;
/** A tag by its name. */
export type Tag = (typeof tags)[number];

/** Universal Dependencies' parts of speech. */
export const parts = [
  'X',
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PART',
  'ADP',
  'SCONJ',
  'DET',
  'PRON',
  'NUM',
  'CCONJ',
  'INTJ',
  'SYM',
  'PUNCT',
] as const;
/** A part of speech by its name. */
export type Part = (typeof parts)[number];

const partTags: [Part, Tag[]][] = [
  ['NOUN', ['NN', 'NNS']],
  ['PROPN', ['NNP', 'NNPS']],
  ['VERB', ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ']],
  ['AUX', ['AUX-VB', 'AUX-VBD', 'AUX-VBG', 'AUX-VBN', 'AUX-VBP', 'AUX-VBZ', 'MD']],
  ['ADJ', ['JJ', 'JJR', 'JJS']],
  ['ADV', ['RB', 'RBR', 'WRB']],
  ['PART', ['NOT', 'TO', 'POS']],
  ['ADP', ['IN', 'RP']],
  ['SCONJ', ['SCONJ']],
  ['DET', ['DT', 'PDT', 'DET-WDT']],
  ['PRON', ['PRP', 'PRP$', 'WP', 'WDT', 'PRON-DT', 'PRON-NN', 'EX']],
  ['NUM', ['CD']],
  ['CCONJ', ['CC']],
  ['INTJ', ['UH']],
  ['SYM', ['SYM']],
  ['PUNCT', ['.', ',', ':', 'HYPH', '-LRB-', '-RRB-', '``', "''"]],
];

/** The id of each tag by name. */
export const tagId: ReadonlyMap<string, number> = new Map(tags.map((tag, id) => [tag, id]));

/** The id in `parts` of each tag id; 0 (X) for what has no other. */
export const partOfTag: Uint8Array = Uint8Array.from(tags, (tag) => Math.max(0, partTags.findIndex(([, own]) => own.includes(tag)) + 1));

/** The tag of a sentence's root, which is no token. */
export const rootTag = tags.length;

/** What each tag, and the root's, adds to the key of a feature. */
export const keyOfTag: Int32Array = Int32Array.from({ length: rootTag + 1 }, (_, tag) => spread(tag + 1));
