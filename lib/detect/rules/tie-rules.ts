import type { Rule } from './rule';

/** Phrases without a verb of their own that tie an act, a thing or a group to a party. */
export interface TieRule extends Rule {
  reads: 'behind' | 'by-author' | 'ties' | 'origin' | 'compound' | 'effort' | 'part';
}

export const tieRules: TieRule[] = [
  {
    id: 'behind',
    reads: 'behind',
    strength: 'stated',
    finds: [
      '(The gang) {behind} <the attack> is known.',
      '(Those) {responsible for} <the attack> fled.',
      '(The crooks) {behind} <Redlock> fled.',
      '(Those) {behind} <it> fled.',
    ],
    passes: ['The yard behind the house is small.', 'He left a note behind.', 'The team behind Redlock sells phones.'],
  },
  {
    id: 'act-by',
    reads: 'by-author',
    strength: 'stated',
    finds: ['<An {attack> by} (hackers) was seen.', 'It was part of <a covert influence {campaign> by} (the Spanish government).'],
    passes: ['The attack by night failed.', 'A secret campaign by night failed.', 'It was part of a campaign by the museum.'],
  },
  {
    id: 'effort-by',
    reads: 'effort',
    strength: 'stated',
    finds: [
      'They told of {efforts by} (Russia) <to compromise the network>.',
      'They told of {efforts by} “(foreign police and military intelligence services) <to compromise banks>”.',
    ],
    passes: ['They told of efforts by Russia to build a bridge.', 'They told of efforts by the mayor to steal the show.'],
  },
  {
    id: 'ties-to',
    reads: 'ties',
    strength: 'stated',
    finds: [
      'They saw <groups> {with suspected links to} (Russia).',
      '<People> {with links to} (Russia) came.',
      '<The gang> {has ties to} (Russia).',
    ],
    passes: ['The page has links to other sites.'],
  },
  {
    id: 'of-origin',
    reads: 'origin',
    strength: 'stated',
    finds: ['<A network> {of (Russian) origin} was found.'],
    passes: ['The origin of the fire is unknown.'],
  },
  {
    id: 'backed',
    reads: 'compound',
    strength: 'stated',
    finds: ['(Russia)-{linked} <hackers> were seen.', '(China)-{based} <hackers> were seen.'],
    passes: ['A well-funded group came.', 'A China-based company was seen.', 'A state-sponsored team was seen.'],
  },
  {
    id: 'suspected-part',
    reads: 'part',
    strength: 'suspected',
    finds: [
      '(The gang) is known for its {suspected role in} <the attack>.',
      'They spoke of (Russia)’s {alleged involvement in} <the breach>.',
    ],
    passes: ['His role in the film was small.', 'The suspected role in the play was cut.'],
  },
];
