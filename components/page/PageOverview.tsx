import { useState } from 'react';
import { i18n } from '#i18n';
import type { Annotation } from '@/lib/model/annotation';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import type { AscribeDatabase } from '@/lib/store/db';
import { ClaimList } from '../claim/ClaimList';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import { Tabs } from '../ui/Tabs';
import { KindToggles } from './KindToggles';
import { MarksSwitches } from './MarksSwitches';
import { PageHeader } from './PageHeader';
import { PageNotice } from './PageNotice';
import { pageActions } from './page-actions';
import { attributionsOf, countMarks, goneClaims } from './page-lists';
import { RelationItem } from './RelationItem';
import type { PageView } from './use-page';

interface Props {
  db: AscribeDatabase;
  tabId: number;
  view: PageView;
  settings: Settings;
  annotations: readonly Annotation[];
  /** Tells the reader what has just happened. */
  say: (words: string) => void;
}

/** A page at a glance: which article, which marks, the attributions found and the claims saved. */
export function PageOverview({ db, tabId, view, settings, annotations, say }: Props) {
  const [list, setList] = useState<'attributions' | 'claims'>('attributions');
  if (view.state !== 'open') return <PageNotice view={view} tabId={tabId} />;

  const { status, url } = view;
  const { jump, tag } = pageActions(tabId, say);
  const attributions = attributionsOf(status.detections);
  const tabs = [
    { name: 'attributions', label: i18n.t('attribution.list'), count: attributions.length },
    { name: 'claims', label: i18n.t('claim.list'), count: annotations.length },
  ] as const;
  return (
    <>
      <PageHeader status={status} />
      <MarksSwitches tabId={tabId} url={url} on={status.state !== 'off'} settings={settings} />
      <PageNotice view={view} tabId={tabId} />
      <KindToggles
        label={i18n.t('page.kinds')}
        counts={countMarks(status)}
        show={settings.show}
        onToggle={(kind, on) => void changeSettings((now) => ({ ...now, show: { ...now.show, [kind]: on } }))}
      />
      <Tabs label={i18n.t('page.lists')} tabs={tabs} chosen={list} onChoose={setList}>
        {list === 'claims' ? (
          <ClaimList db={db} annotations={annotations} tabId={tabId} gone={goneClaims(status)} onJump={(id) => void jump(id)} />
        ) : (
          <>
            {attributions.length === 0 && <Empty>{i18n.t('attribution.none')}</Empty>}
            <Paged items={attributions} label={i18n.t('attribution.list')}>
              {(detection) => (
                <RelationItem
                  key={detection.id}
                  detection={detection}
                  onJump={() => void jump(detection.id)}
                  onTag={() => void tag(detection.id)}
                />
              )}
            </Paged>
          </>
        )}
      </Tabs>
    </>
  );
}
