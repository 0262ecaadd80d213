import { i18n } from '#i18n';
import type { Difference } from '@/lib/agreement/differences';
import type { Claim } from '@/lib/model/claim';

/** What a reader said in one field, in words; empty for nothing. The limits of the passage are no words. */
export const fieldWords: Record<Exclude<Difference, 'limits'>, (claim: Claim) => string> = {
  kind: ({ kind }) => i18n.t(`relation.${kind}`),
  source: ({ assertedBy = '' }) => assertedBy,
  target: ({ attributedTo = '' }) => attributedTo,
  strength: ({ strength }) => i18n.t(`strength.${strength}`),
  verdict: ({ verdict }) => i18n.t(`verdict.${verdict}`),
  confidence: ({ confidence }) => (confidence === undefined ? '' : i18n.t('claim.confidence', [confidence])),
  tags: ({ tags }) => tags.join(i18n.t('text.comma')),
};
