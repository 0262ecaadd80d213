import { i18n } from '#i18n';
import type { AnchorState } from '@/lib/model/anchoring';
import css from './StateBadge.module.css';

interface Props {
  state: Exclude<AnchorState, 'anchored'>;
}

/** How a claim stands in its page, where that is not as it was tagged. */
export function StateBadge({ state }: Props) {
  return (
    <span className={css.badge} data-state={state} title={i18n.t(`anchorMeans.${state}`)}>
      {i18n.t(`anchor.${state}`)}
    </span>
  );
}
