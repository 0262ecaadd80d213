import type { StatementRule } from './rule';

/** Refusals, denials and ignorance. */
export const denialVerbs: StatementRule[] = [
  {
    id: 'decline',
    strength: 'denied',
    verbs: 'decline, refuse',
    takes: ['to'],
    finds: ['[The company] {declined} <to comment on the leak>.', '[The ministry] {refused} <to say who had called>.'],
    passes: ['The number of mills declined.', 'He refused the tea.'],
  },
  {
    id: 'withhold',
    strength: 'denied',
    verbs:
      'identify, specify, publish, release, reveal, disclose, mention, name, comment on, provide details, address, elaborate, establish, say, confirm, answer, rule out',
    takes: ['noun', 'question', 'clause'],
    only: 'negative',
    finds: ['[The firm] {did not specify} <how the files were lost>.', '[Police] {have not identified} <the gang>.'],
    passes: ['The firm identified a flaw.'],
  },
  {
    id: 'deny',
    strength: 'denied',
    verbs:
      'deny, reject, dismiss, refute, rebut, dispute, disavow, disown, repudiate, contradict, play down, downplay, brush aside, rule out, doubt',
    takes: ['clause', 'noun', 'as'],
    finds: [
      '[Moscow] {has denied} <any part in the attack>.',
      '[The firm] {denied} <that it knew>.',
      '[He] {dismissed} <the claims as gossip>.',
    ],
    passes: ['The rejected parts were sold.', 'They were denied visas.'],
  },
  {
    id: 'unclear',
    unsourced: true,
    strength: 'denied',
    verbs: '=unclear, =unknown, =unsure, =undisclosed, =uncertain, =unaware of, =impossible to say',
    takes: ['question', 'clause', 'alone', 'noun'],
    finds: ['{It is unclear} <who set the fire>.', '{It is unknown} <how many left>.'],
    passes: ['An unknown man came.'],
  },
  {
    id: 'not-known',
    strength: 'denied',
    verbs: 'know, =clear, =known, =aware of, =sure, =certain, learn',
    takes: ['question', 'clause', 'noun'],
    only: 'negative',
    finds: ['{It is not clear} <who set the fire>.', '[We] {are not aware of} <any damage>.'],
    passes: ['The sky was clear.'],
  },
];
