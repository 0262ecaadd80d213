import { type ReactNode, useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import { ClaimList } from '../claim/ClaimList';
import { Empty } from '../ui/Empty';
import { KindMark, type MarkKind, markKinds } from '../ui/KindMark';
import { Paged } from '../ui/Paged';
import { type Filter, filterClaims, filterDetections } from './filter-marks';
import { MarkFilter } from './MarkFilter';
import css from './MarkLists.module.css';
import { MentionItem } from './MentionItem';
import { pageActions } from './page-actions';
import { attributionsOf, countMarks, goneClaims, groupMentions } from './page-lists';
import { RelationItem } from './RelationItem';
import type { OpenPage } from './use-page-window';

interface Props {
  page: OpenPage;
}

/** Everything marked in a page, kind by kind, narrowed down by a filter; each entry leads to its place. */
export function MarkLists({ page: { db, tabId, status, annotations, say, remove } }: Props) {
  const [filter, setFilter] = useState<Filter>({ text: '', kinds: new Set(markKinds) });
  const settled = useDeferredValue(filter);
  const { jump, tag } = pageActions(tabId, say);

  if (status.detections.length === 0 && annotations.length === 0) return null;
  const detections = filterDetections(status.detections, settled);
  const claims = filterClaims(annotations, settled);
  const attributions = attributionsOf(detections);
  const counts = { ...countMarks(status), claim: annotations.length };
  const mentions = (kind: 'actor' | 'agency') => (
    <Paged items={groupMentions(detections, kind)} label={i18n.t(`kinds.${kind}`)}>
      {(group) => (
        <MentionItem key={group.words} kind={kind} mentions={group} onJump={(id) => void jump(id)} onCard={(id) => void jump(id, true)} />
      )}
    </Paged>
  );
  const lists: Record<MarkKind, { count: number; list: ReactNode }> = {
    claim: {
      count: claims.length,
      list: (
        <ClaimList
          db={db}
          annotations={claims}
          tabId={tabId}
          gone={goneClaims(status)}
          onJump={(id) => void jump(id)}
          onDelete={(id) => void remove(id)}
        />
      ),
    },
    attribution: {
      count: attributions.length,
      list: (
        <Paged items={attributions} label={i18n.t('kinds.attribution')}>
          {(detection) => (
            <RelationItem
              key={detection.id}
              detection={detection}
              onJump={() => void jump(detection.id)}
              onTag={() => void tag(detection.id)}
              onCard={() => void jump(detection.id, true)}
            />
          )}
        </Paged>
      ),
    },
    actor: { count: detections.filter(({ kind }) => kind === 'actor').length, list: mentions('actor') },
    agency: { count: detections.filter(({ kind }) => kind === 'agency').length, list: mentions('agency') },
  };
  const shown = (['claim', 'attribution', 'actor', 'agency'] as const).filter((kind) => filter.kinds.has(kind) && lists[kind].count > 0);

  return (
    <>
      <MarkFilter filter={filter} counts={counts} onChange={setFilter} />
      {shown.length === 0 && <Empty>{i18n.t('filter.nothing')}</Empty>}
      {shown.map((kind) => (
        <section key={kind} className={css.section} aria-label={i18n.t(`kinds.${kind}`)}>
          <h3>
            <KindMark kind={kind} />
            {i18n.t(`kinds.${kind}`)} <span className={css.count}>{lists[kind].count.toLocaleString()}</span>
          </h3>
          {lists[kind].list}
        </section>
      ))}
    </>
  );
}
