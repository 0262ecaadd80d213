import { i18n } from '#i18n';
import type { RelationWords } from '@/lib/model/page-status';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { StrengthMark } from '../ui/StrengthMark';
import css from './RelationItem.module.css';

interface Props {
  relation: RelationWords;
  onJump: () => void;
  onTag: () => void;
  /** Opens the card in the page and takes the keyboard there. */
  onCard?: () => void;
}

/** One attribution found in the page: who, by which words, what, whom, and how firmly. */
export function RelationItem({ relation, onJump, onTag, onCard }: Props) {
  const { source, cue, content, target, strength } = relation;
  const brief = [source, cue, target].filter(Boolean).join(' ');
  return (
    <li className={css.item}>
      <button type="button" className={css.jump} onClick={onJump}>
        <span>
          <span className={source ? css.who : css.nobody}>{source ?? i18n.t('attribution.nobody')}</span>{' '}
          <span className={css.cue} data-line={strength}>
            {cue}
          </span>
          {target && (
            <>
              {' → '}
              <span className={css.who}>{target}</span>
            </>
          )}
        </span>
        <span className={css.content}>
          <StrengthMark strength={strength} /> {content}
        </span>
      </button>
      <span className={css.actions}>
        {onCard && (
          <Button look="quiet" aria-label={i18n.t('attribution.cardOf', [brief])} title={i18n.t('attribution.card')} onClick={onCard}>
            <Icon name="card" />
          </Button>
        )}
        <Button look="quiet" aria-label={i18n.t('attribution.tagOf', [brief])} onClick={onTag}>
          <Icon name="tag" />
          {i18n.t('attribution.tag')}
        </Button>
      </span>
    </li>
  );
}
