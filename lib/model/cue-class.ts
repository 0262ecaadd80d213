import * as z from 'zod/mini';

/**
 * What the words of a cue do, after the types of attribution of PARC (Prasad and others 2007: assertion, belief, fact, eventuality), told apart as a reader of
 * claims needs it: `report` says or writes, `assess` judges or suspects, `commit` promises or threatens, `blame` puts an act down to someone, `claim` says what
 * the writer does not vouch for, `deny` denies, refuses or does not know, `attitude` wants, supports or plans, `hearsay` names nobody who says it.
 */
export const CueClass = z.enum(['report', 'assess', 'commit', 'blame', 'claim', 'deny', 'attitude', 'hearsay']);
export type CueClass = z.infer<typeof CueClass>;
