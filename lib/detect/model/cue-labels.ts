/** What a token is to a cue: not in one, before its head (`has also`), its head, or after it (`in a statement`). */
export const cueLabel = { outside: 0, before: 1, head: 2, after: 3 } as const;
/** How many there are. */
export const cueLabels = 4;

/** Whether label `to` may follow `from`; `cueLabels` stands for the start. */
export function mayFollow(from: number, to: number): boolean {
  if (to === cueLabel.after) return from === cueLabel.head || from === cueLabel.after;
  if (from === cueLabel.before) return to !== cueLabel.outside;
  return true;
}
