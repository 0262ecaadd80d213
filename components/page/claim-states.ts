import { i18n } from '#i18n';
import { AnchorState } from '@/lib/model/anchoring';
import type { PageStatus } from '@/lib/model/page-status';

type WithId = { id: string };

/** How many of these claims stand in which state; those of which the page says nothing are not counted. */
export function countStates(claims: readonly WithId[], status: Pick<PageStatus, 'claims'>): Record<AnchorState, number> {
  const counts = { anchored: 0, moved: 0, changed: 0, gone: 0 };
  const states = new Map(status.claims.map(({ id, state }) => [id, state]));
  for (const { id } of claims) {
    const state = states.get(id);
    if (state) counts[state]++;
  }
  return counts;
}

/** States that the reader must hear of: the page no longer has the words that were tagged. */
export const unsettled: readonly AnchorState[] = ['changed', 'gone'];

const list = new Intl.ListFormat(undefined, { type: 'unit', style: 'short' });

/** "2 changed, 1 gone": the states that there are, of those that are asked for; empty where there are none. */
export function stateWords(counts: Record<AnchorState, number>, states: readonly AnchorState[] = AnchorState.options): string {
  return list.format(
    states.filter((state) => counts[state] > 0).map((state) => i18n.t(`anchorCount.${state}`, [counts[state].toLocaleString()])),
  );
}
