import { foldLetters } from '@/lib/text/fold';
import { tidyName } from '@/lib/text/tidy-name';

/** What tags are compared by: without regard to case, diacritics and what cannot be seen. */
const tagKey = (tag: string) => foldLetters(tidyName(tag));

/** The tags used before that go on from what is typed, those that begin with it first, without the ones chosen already; at most `limit`. */
export function suggestTags(known: readonly string[], chosen: readonly string[], typed: string, limit = 8): string[] {
  const sought = tagKey(typed);
  if (!sought) return [];
  const free = known.filter((tag) => !chosen.includes(tag) && tagKey(tag).includes(sought));
  const begins = (tag: string) => Number(!tagKey(tag).startsWith(sought));
  return free.sort((one, other) => begins(one) - begins(other)).slice(0, limit);
}

/**
 * The tags with those typed added, once each; a comma separates. One that differs from a tag used before in case, diacritics or what cannot be seen alone is that tag:
 * two such would be counted and found apart.
 */
export function addTags(tags: readonly string[], typed: string, known: readonly string[]): string[] {
  const added = [...tags];
  for (const tag of typed.split(',').map(tidyName)) {
    const key = tagKey(tag);
    if (!key || added.some((other) => tagKey(other) === key)) continue;
    added.push(known.includes(tag) ? tag : (known.find((other) => tagKey(other) === key) ?? tag));
  }
  return added;
}
