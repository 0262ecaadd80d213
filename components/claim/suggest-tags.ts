/** The tags used before that go on from what is typed, those that begin with it first, without the ones chosen already; at most `limit`. */
export function suggestTags(known: readonly string[], chosen: readonly string[], typed: string, limit = 8): string[] {
  const sought = typed.trim().toLowerCase();
  if (!sought) return [];
  const free = known.filter((tag) => !chosen.includes(tag) && tag.toLowerCase().includes(sought));
  const begins = (tag: string) => Number(!tag.toLowerCase().startsWith(sought));
  return free.sort((one, other) => begins(one) - begins(other)).slice(0, limit);
}

/** The tags with those typed added, once each; a comma separates. */
export function addTags(tags: readonly string[], typed: string): string[] {
  const added = typed
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set([...tags, ...added])];
}
