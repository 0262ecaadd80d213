import { useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { Settings } from '@/lib/model/settings';
import { MarkSelection } from '../corrections/MarkSelection';
import { Empty } from '../ui/Empty';
import { KindMark, type MarkKind, markKinds } from '../ui/KindMark';
import { ViewControls } from '../view/ViewControls';
import { AttributionList } from './AttributionList';
import { ClaimList } from './ClaimList';
import { countStates, stateWords, unsettled } from './claim-states';
import { type Filter, filterClaims, filterDetections } from './filter-marks';
import { MarkFilter } from './MarkFilter';
import css from './MarkLists.module.css';
import { MentionList } from './MentionList';
import type { OpenPage } from './open-page';
import { attributionsOf, countMarks } from './page-lists';

const order = ['claim', 'attribution', 'actor', 'agency'] as const satisfies readonly MarkKind[];

interface Props {
  page: OpenPage;
  settings: Settings;
}

/** Everything marked in a page, kind by kind, narrowed down by a filter; each entry leads to its place. */
export function MarkLists({ page, settings }: Props) {
  const [filter, setFilter] = useState<Filter>({ text: '', kinds: new Set(markKinds) });
  // Typing goes on while thousands of entries are still being filtered.
  const settled = useDeferredValue(filter);

  const detections = filterDetections(page.status.detections, settled);
  const claims = filterClaims(page.annotations, settled);
  const counts = { ...countMarks({ detections, claims: [] }), claim: claims.length };
  const shown = order.filter((kind) => counts[kind] > 0);
  const lost = stateWords(countStates(claims, page.status), unsettled);
  const list = {
    claim: () => <ClaimList page={page} claims={claims} />,
    attribution: () => <AttributionList page={page} attributions={attributionsOf(detections)} withCards />,
    actor: () => <MentionList page={page} kind="actor" detections={detections} />,
    agency: () => <MentionList page={page} kind="agency" detections={detections} />,
  };

  return (
    <>
      <ViewControls settings={settings} found={page.found} />
      <MarkFilter filter={filter} counts={{ ...countMarks(page.status), claim: page.annotations.length }} onChange={setFilter} />
      <MarkSelection page={page} />
      {shown.length === 0 && <Empty>{i18n.t('filter.nothing')}</Empty>}
      {shown.map((kind) => (
        <section key={kind} className={css.section} aria-label={i18n.t(`kinds.${kind}`)}>
          <h3>
            <KindMark kind={kind} />
            {i18n.t(`kinds.${kind}`)} <span className={css.count}>{numberWords(counts[kind])}</span>
            {kind === 'claim' && lost && <span className={css.lost}>{lost}</span>}
          </h3>
          {list[kind]()}
        </section>
      ))}
    </>
  );
}
