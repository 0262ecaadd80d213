import { i18n } from '#i18n';
import type { KindOrNone } from '@/lib/model/correction';

/** A kind of mark in words, or that it is none. */
export function kindWords(kind: KindOrNone): string {
  return kind === 'none' ? i18n.t('correction.none') : i18n.t(`kind.${kind}`, 1);
}
