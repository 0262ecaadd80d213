import { i18n } from '#i18n';
import { oneself } from '@/lib/agreement/readers';

/** What a reader is called: by the name that their claims carry, oneself by one's own or as "you". */
export function readerWords(name: string, ownName: string): string {
  if (name !== oneself) return name;
  return ownName ? i18n.t('compare.youNamed', [ownName]) : i18n.t('compare.you');
}
