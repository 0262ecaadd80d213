import { i18n } from '#i18n';
import { ofHundred } from '@/lib/view/likelihood-word';

interface Props {
  /** The machine's, 0 to 1. */
  likelihood: number;
}

/** How likely it is that a mark is right, and what the number means where the pointer rests. */
export function LikelihoodMark({ likelihood }: Props) {
  const number = ofHundred(likelihood);
  return <span title={i18n.t('likelihood.means', [number])}>{i18n.t('likelihood.short', [number])}</span>;
}
