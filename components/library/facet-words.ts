import { i18n } from '#i18n';
import type { Facet } from '@/lib/library/facet';
import { AnchorState } from '@/lib/model/anchoring';
import { Verdict } from '@/lib/model/claim';
import { Strength } from '@/lib/model/strength';

/** What a value of a facet is called: by its own name, by the word of its scale, or by what it means that there is none. */
export function facetWords(facet: Facet, value: string, name = value): string {
  if (facet === 'strength') return i18n.t(`strength.${Strength.parse(value)}`);
  if (facet === 'verdict') return i18n.t(`verdict.${Verdict.parse(value)}`);
  if (value === '') return i18n.t(`libraryNone.${facet}`);
  if (facet === 'state') return i18n.t(`libraryState.${AnchorState.parse(value)}`);
  return name;
}
