import { useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { passageLink } from '@/lib/anchor/text-fragment';
import type { Row } from '@/lib/library/shelves';
import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import { ClaimFacts } from '../claim/ClaimFacts';
import { StateBadge } from '../claim/StateBadge';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { dayWords } from '../ui/date-words';
import { Icon } from '../ui/Icon';
import css from './LibraryClaim.module.css';

interface Props {
  row: Row;
  /** Nothing while it is read, `null` where it is gone. */
  annotation: Annotation | null | undefined;
  selected: boolean;
  /** The tab key stops here. */
  active: boolean;
  /** No article stands above it. */
  showsArticle: boolean;
  onSelect: (isRange: boolean) => void;
  onEdit: () => void;
  onDelete: () => void;
}

const isOverfull = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;

/** A claim in the library: quote and statement, who says it of whom, how firmly, how it stands in its page, and what can be done with it. */
export function LibraryClaim({ row, annotation, selected, active, showsArticle, onSelect, onEdit, onDelete }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { entry, card } = row;
  const { state } = entry;
  const claim = annotation ? bodyToClaim(annotation.body) : { ...entry, kind: 'statement' as const, statement: '' };
  const quote = annotation?.target.selector[0].exact ?? '';
  const name = claim.statement || entry.id;
  const tabIndex = active ? 0 : -1;
  const says = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    // What is opened is no longer cut, and can be closed again.
    if (annotation && !isWhole) setCut(Array.from(says.current?.querySelectorAll('p, blockquote') ?? []).some(isOverfull));
  }, [annotation, isWhole]);
  return (
    <div className={css.claim} data-selected={selected || undefined} data-whole={isWhole || undefined}>
      <label className={css.select}>
        <input
          type="checkbox"
          aria-label={i18n.t('library.selectClaim', [name])}
          tabIndex={tabIndex}
          checked={selected}
          onChange={({ nativeEvent }) => onSelect(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
      </label>
      <div ref={says} className={css.says}>
        {annotation === null && <p className={css.from}>{i18n.t('library.gone')}</p>}
        {annotation === undefined && <p className={css.waiting} />}
        {annotation && (
          <>
            <p className={css.statement} dir="auto">
              {claim.statement}
            </p>
            {quote !== claim.statement && (
              <blockquote className={css.quote} dir="auto" cite={annotation.target.source}>
                {quote}
              </blockquote>
            )}
          </>
        )}
        <div className={css.facts}>
          <ClaimFacts claim={claim} />
          {state && state !== 'anchored' && <StateBadge state={state} />}
          <span className={css.from}>{dayWords(new Date(entry.created).toISOString())}</span>
          {isCut && (
            <button type="button" className={css.more} tabIndex={tabIndex} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {i18n.t(isWhole ? 'library.showLess' : 'library.showAll')}
            </button>
          )}
        </div>
        {showsArticle && (
          <p className={css.from} dir="auto">
            {[card.title || card.page, card.publisher].filter(Boolean).join(' · ')}
          </p>
        )}
      </div>
      {annotation && (
        <div className={css.actions}>
          <ButtonLink
            href={passageLink(annotation.target)}
            tabIndex={tabIndex}
            title={i18n.t('claim.open')}
            aria-label={i18n.t('claim.openOf', [name])}
          >
            <Icon name="open" />
          </ButtonLink>
          <Button
            look="quiet"
            tabIndex={tabIndex}
            title={i18n.t('claim.edit')}
            aria-label={i18n.t('claim.editOf', [name])}
            onClick={onEdit}
          >
            <Icon name="edit" />
          </Button>
          <Button
            look="quiet"
            tabIndex={tabIndex}
            title={i18n.t('claim.delete')}
            aria-label={i18n.t('claim.deleteOf', [name])}
            onClick={onDelete}
          >
            <Icon name="trash" />
          </Button>
        </div>
      )}
    </div>
  );
}
