import { Suspense } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { Tabs } from '../ui/Tabs';
import { ViewControls } from '../view/ViewControls';
import { AttributionList } from './AttributionList';
import { KindToggles } from './KindToggles';
import { ClaimList, ClaimNote } from './later';
import type { OpenPage } from './open-page';
import { attributionsOf, countMarks } from './page-lists';

/** The lists of a page. */
export type PageList = 'attribution' | 'claim';

interface Props {
  page: OpenPage;
  settings: Settings;
  chosen: PageList;
  onChoose: (list: PageList) => void;
}

/** A marked page at a glance: how many marks of each kind, the attributions found, the claims saved. */
export function PageOverview({ page, settings, chosen, onChoose }: Props) {
  const { status, annotations } = page;
  const attributions = attributionsOf(status.detections);
  const tabs = [
    { name: 'attribution', label: i18n.t('kinds.attribution'), count: attributions.length },
    {
      name: 'claim',
      label: i18n.t('kinds.claim'),
      count: annotations.length,
      note: annotations.length > 0 && (
        <Suspense>
          <ClaimNote page={page} />
        </Suspense>
      ),
    },
  ] as const;
  return (
    <>
      <KindToggles
        label={i18n.t('page.kinds')}
        counts={countMarks(status)}
        show={settings.show}
        onToggle={(kind, on) => void changeSettings((now) => ({ ...now, show: { ...now.show, [kind]: on } }))}
      />
      <ViewControls settings={settings} found={page.found} />
      <Tabs label={i18n.t('page.lists')} tabs={tabs} chosen={chosen} onChoose={onChoose}>
        {chosen === 'attribution' ? (
          <AttributionList page={page} attributions={attributions} />
        ) : (
          <Suspense>
            <ClaimList page={page} claims={annotations} />
          </Suspense>
        )}
      </Tabs>
    </>
  );
}
