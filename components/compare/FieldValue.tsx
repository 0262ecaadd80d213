import { i18n } from '#i18n';
import { type Difference, tagKeys } from '@/lib/agreement/differences';
import { nameKey } from '@/lib/library/parties';
import type { Claim } from '@/lib/model/claim';
import { StrengthMark } from '../ui/StrengthMark';
import css from './FieldValue.module.css';
import { fieldWords } from './field-words';

interface Props {
  field: Exclude<Difference, 'limits'>;
  claim: Claim;
  /** What the other reader said. */
  other: Claim;
}

/** What a reader said in a field in which another said otherwise; of the tags, those that only they have are marked. */
export function FieldValue({ field, claim, other }: Props) {
  if (field === 'strength') return <StrengthMark strength={claim.strength} />;
  if (field === 'tags' && claim.tags.length > 0) {
    const others = tagKeys(other.tags);
    return (
      <ul className={css.tags}>
        {claim.tags.map((tag) => (
          <li key={tag}>{others.has(nameKey(tag)) ? tag : <mark>{tag}</mark>}</li>
        ))}
      </ul>
    );
  }
  const words = fieldWords[field](claim);
  return words ? <b>{words}</b> : <i className={css.nothing}>{i18n.t('compare.nothing')}</i>;
}
