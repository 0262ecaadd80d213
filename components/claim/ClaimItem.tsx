import { i18n } from '#i18n';
import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { StrengthMark } from '../ui/StrengthMark';
import css from './ClaimItem.module.css';

interface Props {
  annotation: Annotation;
  /** The page no longer has its words, so that there is nowhere to jump to. */
  gone: boolean;
  onJump?: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One saved claim: what it says, how far it is trusted, and what can be done with it. */
export function ClaimItem({ annotation, gone, onJump, onEdit, onDelete }: Props) {
  const { statement, assertedBy, attributedTo, strength, verdict, confidence, tags, note } = bodyToClaim(annotation.body);
  return (
    <li className={css.item}>
      <button type="button" className={css.statement} disabled={gone || !onJump} onClick={onJump}>
        {statement}
      </button>
      {gone && <p className={css.gone}>{i18n.t('claim.gone')}</p>}
      <p className={css.facts}>
        {(assertedBy || attributedTo) && (
          <span>
            {assertedBy && <b>{assertedBy}</b>}
            {attributedTo && (
              <>
                {' → '}
                <b>{attributedTo}</b>
              </>
            )}
          </span>
        )}
        <StrengthMark strength={strength} />
        <span>{i18n.t(`verdict.${verdict}`)}</span>
        {confidence !== undefined && <span>{i18n.t('claim.confidence', [confidence])}</span>}
      </p>
      {note && <p className={css.facts}>{note}</p>}
      {tags.length > 0 && (
        <ul className={css.tags} aria-label={i18n.t('form.tags')}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <p className={css.actions}>
        {!gone && onJump && (
          <Button look="quiet" aria-label={i18n.t('claim.jumpTo', [statement])} onClick={onJump}>
            <Icon name="jump" />
            {i18n.t('claim.jump')}
          </Button>
        )}
        <Button look="quiet" aria-label={i18n.t('claim.editOf', [statement])} onClick={onEdit}>
          <Icon name="edit" />
          {i18n.t('claim.edit')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('claim.deleteOf', [statement])} onClick={onDelete}>
          <Icon name="trash" />
          {i18n.t('claim.delete')}
        </Button>
      </p>
    </li>
  );
}
