import type { AnchorState } from '@/lib/model/anchoring';
import type { Target } from '@/lib/model/target';
import { type SentenceChange, sentenceChange } from './sentence-change';

/** How the words of a saved claim stand in its page now, those that stand there, and what is around them. */
export interface Standing {
  state: AnchorState;
  words?: string;
  around?: { before: string; after: string };
}

/** How a claim stands for its reader: `recast` where its own words stand, but in a sentence that may say something else of them. */
export type ClaimState = AnchorState | 'recast';

/** What a claim can be, the worse the later. */
export const claimStates = ['anchored', 'recast', 'moved', 'changed', 'gone'] as const satisfies readonly ClaimState[];

const known = new WeakMap<Standing, { target: Target; change: SentenceChange | undefined }>();

/** How the sentence of a claim has changed around its words, where they stand and the page gives what is around them. Worked out once for each answer of a page. */
export function recastOf(target: Target, standing: Standing): SentenceChange | undefined {
  const { state, words, around } = standing;
  if (words === undefined || !around || (state !== 'anchored' && state !== 'moved')) return undefined;
  const found = known.get(standing);
  if (found?.target === target) return found.change;
  const change = sentenceChange(target, { words, around });
  known.set(standing, { target, change });
  return change;
}

/** The state of a claim, its sentence considered. */
export function claimState(target: Target, standing: Standing): ClaimState {
  return standing.state === 'anchored' && recastOf(target, standing) ? 'recast' : standing.state;
}
