import type { Rule } from './rule';

/** Words that mark hearsay: nobody is named as the source. `words` are separated by commas. */
export interface HearsayRule extends Rule {
  words: string;
  part: 'adverb' | 'adjective';
}

export const hearsayRules: HearsayRule[] = [
  {
    id: 'allegedly',
    strength: 'alleged',
    part: 'adverb',
    words: 'allegedly, supposedly, purportedly',
    finds: [
      '(The gang) {allegedly} <sold the files>.',
      'They read <a letter> {allegedly from} (the gang).',
      'They met (a man) who {allegedly} <sold the files>.',
      '<The files were {allegedly} sold>.',
    ],
    passes: ['The files were sold.'],
  },
  {
    id: 'reportedly',
    strength: 'stated',
    part: 'adverb',
    words: 'reportedly',
    finds: ['(The gang) {reportedly} <sold the files>.'],
    passes: ['The report was short.'],
  },
  {
    id: 'apparently',
    strength: 'suspected',
    part: 'adverb',
    words: 'apparently',
    finds: ['(The gang) {is apparently} <selling the files>.'],
    passes: ['An apparent error.'],
  },
  {
    id: 'alleged',
    strength: 'alleged',
    part: 'adjective',
    words: 'alleged, purported, supposed',
    finds: ['The {alleged} <theft> was reported late.'],
    passes: ['They are supposed to leave.', 'Prosecutors alleged that he left.'],
  },
];
