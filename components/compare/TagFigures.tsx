import { i18n } from '#i18n';
import type { TagAgreement } from '@/lib/agreement/tag-agreement';
import { Paged } from '../ui/Paged';
import { figureWords, kappaMeaning } from './figure-words';
import css from './TagFigures.module.css';

interface Props {
  tags: readonly TagAgreement[];
  names: { a: string; b: string };
}

/** How far two readers agree on each tag, those used most first. */
export function TagFigures({ tags, names }: Props) {
  const title = i18n.t('compare.tagByTag', [tags.length]);
  return (
    <details className={css.tags}>
      <summary>{title}</summary>
      <Paged items={tags} label={title} size={50}>
        {(one) => (
          <li key={one.tag} className={css.tag}>
            <span dir="auto">{one.tag}</span>
            <span className={css.figure}>
              κ <b>{figureWords(one.kappa)}</b>
            </span>
            <span className={css.uses}>{i18n.t('compare.tagUses', [names.a, one.a, names.b, one.b, one.both])}</span>
            <span className={css.meaning}>{kappaMeaning(one)}</span>
          </li>
        )}
      </Paged>
    </details>
  );
}
