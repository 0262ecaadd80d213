import { i18n } from '#i18n';
import type { Claim } from '@/lib/model/claim';
import { StrengthMark } from '../ui/StrengthMark';
import css from './ClaimFacts.module.css';

interface Props {
  claim: Claim;
}

/** What a claim says beside its statement: who, about whom, how firmly, how far it is trusted, the note and the tags. */
export function ClaimFacts({ claim: { assertedBy, attributedTo, strength, verdict, confidence, tags, note } }: Props) {
  return (
    <>
      <p className={css.facts}>
        {(assertedBy || attributedTo) && (
          <span>
            {assertedBy && (
              <b>
                <bdi>{assertedBy}</bdi>
              </b>
            )}
            {attributedTo && (
              <>
                {' → '}
                <b>
                  <bdi>{attributedTo}</bdi>
                </b>
              </>
            )}
          </span>
        )}
        <StrengthMark strength={strength} />
        <span>{i18n.t(`verdict.${verdict}`)}</span>
        {confidence !== undefined && <span>{i18n.t('claim.confidence', [confidence])}</span>}
      </p>
      {note && <p className={css.facts}>{note}</p>}
      {tags.length > 0 && (
        <ul className={css.tags} aria-label={i18n.t('form.tags')}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}
