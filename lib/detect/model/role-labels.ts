/** What a token is to a cue: nothing, the first or a later token of its source or of its content. */
export const roleLabel = { outside: 0, sourceFirst: 1, source: 2, contentFirst: 3, content: 4 } as const;
/** How many there are. */
export const roleLabels = 5;

/** Whether label `to` may follow `from`; `roleLabels` stands for the start. */
export function roleMayFollow(from: number, to: number): boolean {
  if (to === roleLabel.source) return from === roleLabel.sourceFirst || from === roleLabel.source;
  if (to === roleLabel.content) return from === roleLabel.contentFirst || from === roleLabel.content;
  return true;
}
