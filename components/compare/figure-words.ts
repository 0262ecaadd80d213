import { i18n } from '#i18n';
import type { Kappa } from '@/lib/agreement/kappa';
import { agreementWord } from '@/lib/agreement/landis-koch';
import { inInterfaceLanguage } from '@/lib/i18n/language';

const percent = inInterfaceLanguage((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const decimals = inInterfaceLanguage((language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));

/** A share of 1 in per cent. */
export const percentWords = (share: number): string => percent().format(share);

/** A figure with two decimals; a dash for one that is not defined. */
export const figureWords = (figure: number | undefined): string => (figure === undefined ? '–' : decimals().format(figure));

const quantile = 1.96; // standard errors to each side that 95 % of a normal distribution lie within
const fewPairs = 30; // below, the normal distribution that an interval supposes is usually not trusted
/** Much agreement and yet a low kappa: the paradox of A. R. Feinstein and D. V. Cicchetti, High agreement but low kappa, 1990. */
const isSkewed = ({ observed = 0, kappa = 1 }: Kappa): boolean => observed >= 0.8 && kappa < 0.4;

/** What a kappa says, in sentences, with the caution that goes with it. */
export function kappaMeaning(found: Kappa): string {
  const { n, kappa, error = 0 } = found;
  if (n === 0) return i18n.t('compare.noPairs');
  if (kappa === undefined) return i18n.t('compare.oneCategory');
  const [low, high] = [Math.max(-1, kappa - quantile * error), Math.min(1, kappa + quantile * error)].map(figureWords) as [string, string];
  return [
    i18n.t(`compareMeans.${agreementWord(kappa)}`),
    ...(error > 0 ? [i18n.t('compare.interval', [low, high])] : []),
    ...(error === 0 && n < fewPairs ? [i18n.t('compare.few')] : []),
    ...(isSkewed(found) ? [i18n.t('compare.skewed')] : []),
  ].join(' ');
}
