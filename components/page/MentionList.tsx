import { i18n } from '#i18n';
import type { ListedDetection } from '@/lib/model/page-status';
import { Paged } from '../ui/Paged';
import { MentionItem } from './MentionItem';
import type { OpenPage } from './open-page';
import { pageActions } from './page-actions';
import { groupMentions } from './page-lists';

interface Props {
  page: OpenPage;
  kind: 'actor' | 'agency';
  /** Those of the page's detections that are shown; others of another kind among them are left out. */
  detections: readonly ListedDetection[];
}

/** Actors or agencies of a page, each once, with all its mentions to jump to. */
export function MentionList({ page, kind, detections }: Props) {
  const { jump } = pageActions(page);
  return (
    <Paged items={groupMentions(detections, kind)} label={i18n.t(`kinds.${kind}`)}>
      {(mentions) => (
        <MentionItem
          key={mentions.words}
          kind={kind}
          mentions={mentions}
          onJump={(id) => void jump(id)}
          onCard={(id) => void jump(id, true)}
        />
      )}
    </Paged>
  );
}
