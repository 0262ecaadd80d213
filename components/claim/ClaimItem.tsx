import { i18n } from '#i18n';
import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import type { Standing } from '@/lib/model/page-status';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Icon } from '../ui/Icon';
import { ClaimFacts } from './ClaimFacts';
import css from './ClaimItem.module.css';
import { ClaimStanding } from './ClaimStanding';
import { CopyLink } from './CopyLink';
import { linkNow } from './link-now';

interface Props {
  annotation: Annotation;
  /** How it stands in the page in front; nothing where that page does not say. */
  standing?: Standing;
  /** When its words were on the page last, where that is known: ISO 8601. */
  lastSeen?: string;
  onJump: () => void;
  onEdit: () => void;
  onDelete: () => void;
  /** Tells the reader what has just happened. */
  say: (words: string) => void;
}

/** One saved claim: what it says, how it stands in its page, how far it is trusted, and what can be done with it. */
export function ClaimItem({ annotation, standing, lastSeen, onJump, onEdit, onDelete, say }: Props) {
  const claim = bodyToClaim(annotation.body);
  const { statement } = claim;
  const { target } = annotation;
  const link = linkNow(target, standing);
  const isThere = standing !== undefined && standing.state !== 'gone';
  return (
    <li className={css.item}>
      {isThere ? (
        <button type="button" className={css.statement} onClick={onJump}>
          {statement}
        </button>
      ) : (
        <p className={css.statement}>{statement}</p>
      )}
      {standing && <ClaimStanding standing={standing} target={target} lastSeen={lastSeen ?? target.state.sourceDate} />}
      <ClaimFacts claim={claim} />
      <div className={css.actions}>
        {isThere && (
          <Button look="quiet" aria-label={i18n.t('claim.jumpTo', [statement])} onClick={onJump}>
            <Icon name="jump" />
            {i18n.t('claim.jump')}
          </Button>
        )}
        {!standing && (
          <ButtonLink href={link} aria-label={i18n.t('claim.openOf', [statement])}>
            <Icon name="open" />
            {i18n.t('claim.open')}
          </ButtonLink>
        )}
        <CopyLink link={link} statement={statement} isLost={standing?.state === 'gone'} say={say} />
        <Button look="quiet" aria-label={i18n.t('claim.editOf', [statement])} onClick={onEdit}>
          <Icon name="edit" />
          {i18n.t('claim.edit')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('claim.deleteOf', [statement])} onClick={onDelete}>
          <Icon name="trash" />
          {i18n.t('claim.delete')}
        </Button>
      </div>
    </li>
  );
}
