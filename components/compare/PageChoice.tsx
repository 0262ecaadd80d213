import { i18n } from '#i18n';
import type { PageOfTwo } from '@/lib/agreement/pages-of-two';
import { Paged } from '../ui/Paged';
import css from './PageChoice.module.css';

interface Props {
  pages: readonly PageOfTwo[];
  names: { a: string; b: string };
  /** The pages (their keys) that are taken though only one annotated them, or left out though both did. */
  switched: ReadonlySet<string>;
  onSwitch: (page: string) => void;
}

/** Which pages are compared: those that both annotated, unless some are left out, and of the others those that the reader adds. */
export function PageChoice({ pages, names, switched, onSwitch }: Props) {
  const both = pages.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const only = (['a', 'b'] as const).map((reader) => ({
    reader,
    pages: pages.filter(({ [reader]: own, a, b }) => own.length === a.length + b.length),
  }));
  const lone = only.flatMap((one) => one.pages);
  const list = (some: readonly PageOfTwo[], label: string, isIncluded: boolean) => (
    <Paged items={some} label={label} size={50}>
      {({ card, a, b }) => (
        <li key={card.page}>
          <label className={css.page}>
            <input type="checkbox" checked={isIncluded !== switched.has(card.page)} onChange={() => onSwitch(card.page)} />
            <span dir="auto">{card.title || card.page}</span>
            <span className={css.counts}>{i18n.t('compare.pageCounts', [names.a, a.length, names.b, b.length])}</span>
          </label>
        </li>
      )}
    </Paged>
  );
  const bothWords = i18n.t('compare.pagesBoth', both.length);
  const onlyWords = only.flatMap((one) =>
    one.pages.length > 0 ? i18n.t('compare.pagesOnly', one.pages.length, [one.pages.length, names[one.reader]]) : [],
  );
  return (
    <details className={css.pages}>
      <summary>{[bothWords, ...onlyWords].join(' · ')}</summary>
      {both.length > 0 && list(both, bothWords, true)}
      {lone.length > 0 && (
        <>
          <p className={css.hint}>{i18n.t('compare.pagesLeftOut')}</p>
          {list(lone, i18n.t('compare.pages'), false)}
        </>
      )}
    </details>
  );
}
