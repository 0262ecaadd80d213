import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { ClaimList } from '../claim/ClaimList';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import { Tabs } from '../ui/Tabs';
import { KindToggles } from './KindToggles';
import { pageActions } from './page-actions';
import { attributionsOf, countMarks, goneClaims } from './page-lists';
import { RelationItem } from './RelationItem';
import type { OpenPage } from './use-page-window';

interface Props {
  page: OpenPage;
  settings: Settings;
}

/** A marked page at a glance: how many marks of each kind, the attributions found and the claims saved; of another page, its claims. */
export function PageOverview({ page, settings }: Props) {
  const [list, setList] = useState<'attribution' | 'claim'>('attribution');
  const { db, tabId, status, annotations, say, remove } = page;
  const { jump, tag } = pageActions(tabId, say);
  const claims = (
    <ClaimList
      db={db}
      annotations={annotations}
      tabId={tabId}
      gone={goneClaims(status)}
      onJump={(id) => void jump(id)}
      onDelete={(id) => void remove(id)}
    />
  );
  if (status.state !== 'marked') return annotations.length > 0 && claims;

  const attributions = attributionsOf(status.detections);
  const tabs = [
    { name: 'attribution', label: i18n.t('kinds.attribution'), count: attributions.length },
    { name: 'claim', label: i18n.t('kinds.claim'), count: annotations.length },
  ] as const;
  return (
    <>
      <KindToggles
        label={i18n.t('page.kinds')}
        counts={countMarks(status)}
        show={settings.show}
        onToggle={(kind, on) => void changeSettings((now) => ({ ...now, show: { ...now.show, [kind]: on } }))}
      />
      <Tabs label={i18n.t('page.lists')} tabs={tabs} chosen={list} onChoose={setList}>
        {list === 'claim' && claims}
        {list === 'attribution' && attributions.length === 0 && <Empty>{i18n.t('attribution.none')}</Empty>}
        {list === 'attribution' && (
          <Paged items={attributions} label={i18n.t('kinds.attribution')}>
            {(detection) => (
              <RelationItem
                key={detection.id}
                detection={detection}
                onJump={() => void jump(detection.id)}
                onTag={() => void tag(detection.id)}
              />
            )}
          </Paged>
        )}
      </Tabs>
    </>
  );
}
