import type { StatementRule } from './rule';

/** Promises; and, for readers who ask for them, wishes and attitudes. */
export const intentionVerbs: StatementRule[] = [
  {
    id: 'promise',
    strength: 'stated',
    verbs: 'promise, pledge, threaten, agree, offer, swear, propose, =determined, =eager, =quick',
    takes: ['to'],
    finds: ['[The mayor] {promised} <to rebuild the mill>.'],
    passes: ['The offer is open.'],
  },
  {
    id: 'wish',
    attitude: true,
    strength: 'stated',
    verbs: 'want, hope, plan, seek, intend, prefer, aim, =willing, =reluctant, =ready, decide, ask, demand, try, like',
    takes: ['to'],
    finds: ['[The mayor] {hopes} <to rebuild the mill>.'],
    passes: ['The plan is ready.'],
  },
  {
    id: 'support',
    attitude: true,
    strength: 'stated',
    verbs:
      'oppose, support, back, favor, favour, embrace, promote, welcome, vote for, vote against, focus on, look for, push, attack, accept',
    takes: ['noun', 'as'],
    finds: ['[The mayor] {supports} <the plan>.'],
    passes: ['The plan has support.'],
  },
];
