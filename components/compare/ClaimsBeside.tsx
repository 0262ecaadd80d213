import { i18n } from '#i18n';
import { type Listed, sidesOf } from '@/lib/agreement/listed';
import { oneself } from '@/lib/agreement/readers';
import { passageLink } from '@/lib/anchor/text-fragment';
import type { Annotation } from '@/lib/model/annotation';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Icon } from '../ui/Icon';
import css from './ClaimsBeside.module.css';
import { LoneClaim } from './LoneClaim';
import { PairedClaims } from './PairedClaims';

interface Props {
  listed: Listed;
  /** No other of its page stands above it. */
  isFirst: boolean;
  /** Who the two are, and what they are called. */
  readers: { a: string; b: string };
  names: { a: string; b: string };
  onEdit: (id: string) => void;
}

/** A claim of each reader side by side, or one that the other does not have: the page, both passages with the ways to them, field by field what differs. */
export function ClaimsBeside({ listed, isFirst, readers, names, onEdit }: Props) {
  const { card } = listed;
  const sides = sidesOf(listed);
  const column = (side: 'a' | 'b') => (
    <th scope="col">
      <span>{names[side]}</span>
      {sides[side] && <Ways annotation={sides[side]} name={names[side]} onEdit={readers[side] === oneself ? onEdit : undefined} />}
    </th>
  );
  return (
    <article aria-label={card.title || card.page}>
      {isFirst && (
        <h3 className={css.page} dir="auto">
          {card.title || card.page} {card.publisher && <small>{card.publisher}</small>}
        </h3>
      )}
      <table className={css.beside}>
        <thead>
          <tr>
            <td />
            {column('a')}
            {column('b')}
          </tr>
        </thead>
        {'pair' in listed ? (
          <PairedClaims pair={listed.pair} />
        ) : (
          <LoneClaim annotation={'onlyA' in listed ? listed.onlyA : listed.onlyB} isFirst={'onlyA' in listed} names={names} />
        )}
      </table>
    </article>
  );
}

/** Opens a passage in its page, and one's own claim in the form. */
function Ways({ annotation, name, onEdit }: { annotation: Annotation; name: string; onEdit?: (id: string) => void }) {
  return (
    <>
      <ButtonLink href={passageLink(annotation.target)} title={i18n.t('claim.open')} aria-label={i18n.t('compare.openOf', [name])}>
        <Icon name="open" />
      </ButtonLink>
      {onEdit && (
        <Button look="quiet" title={i18n.t('compare.edit')} aria-label={i18n.t('compare.edit')} onClick={() => onEdit(annotation.id)}>
          <Icon name="edit" />
        </Button>
      )}
    </>
  );
}
