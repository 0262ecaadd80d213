import { i18n } from '#i18n';
import { Facet, type LibraryFilter } from '@/lib/library/facet';
import type { Found } from '@/lib/library/find-claims';
import { facetWords } from '../library/facet-words';
import { dayWords } from '../ui/date-words';

/** What claims are chosen by, each part in words; nothing where all are. */
export function choiceWords(filter: LibraryFilter, facets: Found['facets'], pages: number, selected: number | undefined): string[] {
  const named = (label: string, words: string) => i18n.t('library.chip', [label, words]);
  return [
    selected === undefined ? [] : i18n.t('report.selection', [selected]),
    pages > 0 ? i18n.t('report.pages', pages) : [],
    filter.words.trim() ? named(i18n.t('library.words'), filter.words.trim()) : [],
    (['from', 'to'] as const).flatMap((end) => (filter[end] ? named(i18n.t(`library.${end}`), dayWords(filter[end])) : [])),
    Facet.options.flatMap((facet) =>
      filter.values[facet].map((value) => {
        const name = facets[facet].find((one) => one.value === value)?.name;
        return named(i18n.t(`libraryFacet.${facet}`), facetWords(facet, value, name));
      }),
    ),
  ].flat();
}
