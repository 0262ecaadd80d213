import type { Kind } from '@/lib/model/detection';
import type { ListedDetection, PageStatus } from '@/lib/model/page-status';
import type { RelationWords } from '@/lib/model/relation-words';

/** How many marks of each kind a page has, saved claims that are in it included. */
export function countMarks({ detections, claims }: Pick<PageStatus, 'detections' | 'claims'>): Record<Kind | 'claim', number> {
  const counts = { actor: 0, agency: 0, attribution: 0, claim: claims.filter(({ state }) => state !== 'gone').length };
  for (const { kind } of detections) counts[kind]++;
  return counts;
}

/** A listed detection that is an attribution. */
export type ListedAttribution = ListedDetection & { relation: RelationWords };

/** The attributions among a page's detections, in the page's order. */
export function attributionsOf(detections: readonly ListedDetection[]): ListedAttribution[] {
  return detections.filter((detection): detection is ListedAttribution => detection.relation !== undefined);
}

/** All mentions of one actor or agency by the same words. */
export interface Mentions {
  words: string;
  ids: string[];
}

/** The detections of a kind put together by their words, in the order of the first mention. */
export function groupMentions(detections: readonly ListedDetection[], kind: Kind): Mentions[] {
  const groups = new Map<string, Mentions>();
  for (const { id, words } of detections.filter((detection) => detection.kind === kind)) {
    const group = groups.get(words);
    if (group) group.ids.push(id);
    else groups.set(words, { words, ids: [id] });
  }
  return [...groups.values()];
}
