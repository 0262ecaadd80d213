import { i18n } from '#i18n';
import { inInterfaceLanguage } from '@/lib/i18n/language';
import { AnchorState } from '@/lib/model/anchoring';
import type { Annotation } from '@/lib/model/annotation';
import type { PageStatus } from '@/lib/model/page-status';

/** How many of these claims stand in which state; those of which the page says nothing are not counted. */
export function countStates(claims: readonly Annotation[], status: Pick<PageStatus, 'claims'>): Record<AnchorState, number> {
  const counts = { anchored: 0, recast: 0, moved: 0, changed: 0, gone: 0 };
  const standings = new Map(status.claims.map((claim) => [claim.id, claim]));
  for (const { id } of claims) {
    const standing = standings.get(id);
    if (standing) counts[standing.state]++;
  }
  return counts;
}

/** States that the reader must hear of: the page no longer has the words that were tagged, or has them where they may say something else. */
export const unsettled: readonly AnchorState[] = AnchorState.options.filter((state) => state !== 'anchored');

const list = inInterfaceLanguage((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

/** "2 changed, 1 gone": the states that there are, of those that are asked for; empty where there are none. */
export function stateWords(counts: Record<AnchorState, number>, states: readonly AnchorState[] = AnchorState.options): string {
  return list().format(states.filter((state) => counts[state] > 0).map((state) => i18n.t(`anchorCount.${state}`, [counts[state]])));
}
