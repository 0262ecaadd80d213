import type { Rule } from './rule';

/** What is put down to a culprit whatever the verb or noun: the party makes it a matter of responsibility. */
export const culpritRules: Rule[] = [
  {
    id: 'done-by',
    strength: 'stated',
    finds: [
      '<The server> {was renamed by} (hackers).',
      '<The files> {were reportedly renamed by} (a rogue employee).',
      'They saw <shops in the north> {being watched by} (the gang).',
      '<The site> {is believed to be kept by} (crooks).',
    ],
    passes: [
      'The server was wiped by its owner.',
      'The server can be wiped by hackers.',
      'The breach was announced by the hackers.',
      'The server was wiped by night.',
    ],
  },
  {
    id: 'deed-by',
    strength: 'stated',
    finds: ['They read <a {message> by} (unknown attackers).', 'It was <a new {attempt> by} (the fraudsters).'],
    passes: [
      'They allowed a visit by operatives.',
      'They feared a possible message by hackers.',
      'They read a message by the mayor.',
      'A house by the sea.',
    ],
  },
  {
    id: 'said-to-act',
    strength: 'stated',
    finds: [
      '(The conman) {is said to have} <forged the letters>.',
      '(The hackers) {appear to have} <wiped the server>.',
      '(The gang) {was found} <watching shops>.',
    ],
    passes: ['The mayor is said to have forged the letters.', 'The hackers appear to be young.', 'The hackers said to have patience.'],
  },
];
