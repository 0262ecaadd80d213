import { i18n } from '#i18n';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import type { OpenPage } from './open-page';
import { pageActions } from './page-actions';
import type { ListedAttribution } from './page-lists';
import { RelationItem } from './RelationItem';

interface Props {
  page: OpenPage;
  /** Those of the page's attributions that are shown. */
  attributions: readonly ListedAttribution[];
  /** Each can open its card in the page. */
  withCards?: boolean;
}

/** Attributions of a page, each to jump to or tag. */
export function AttributionList({ page, attributions, withCards }: Props) {
  if (attributions.length === 0) return <Empty>{i18n.t('attribution.none')}</Empty>;
  const { jump, tag } = pageActions(page);
  return (
    <Paged items={attributions} label={i18n.t('kinds.attribution')}>
      {(attribution) => (
        <RelationItem
          key={attribution.id}
          attribution={attribution}
          onJump={() => void jump(attribution.id)}
          onTag={() => void tag(attribution.id)}
          onCard={withCards ? () => void jump(attribution.id, true) : undefined}
        />
      )}
    </Paged>
  );
}
