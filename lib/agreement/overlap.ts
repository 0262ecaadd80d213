import { type Target, unknownText } from '../model/target';

/** Two passages, by their numbers, that have a part in common: `share` is what both cover of what either covers (intersection over union, Jaccard 1901), above 0 and at most 1. */
export interface Overlap {
  a: number;
  b: number;
  share: number;
}

/** Passages of one reader that a passage of the other is compared with at most: more than anybody marks at one place, and a file may have ten thousand there. */
export const mostAtOnce = 50;

/** Whether offsets of two targets are of the same text: both were made in one version of it, and somebody has seen it. */
export function isSameText(a: Target, b: Target): boolean {
  return a.state.textHash === b.state.textHash && a.state.textHash !== unknownText;
}
