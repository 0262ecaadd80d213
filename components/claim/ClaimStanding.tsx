import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { AnchorState } from '@/lib/model/anchoring';
import { dayWords } from '../ui/date-words';
import css from './ClaimStanding.module.css';
import { compareWords, type Stretch } from './compare-words';
import { PassageWords } from './PassageWords';
import { StateBadge } from './StateBadge';

/** How a saved claim stands in its page now, and the words that stand there. */
export interface Standing {
  state: AnchorState;
  words?: string;
}

interface Props {
  standing: Standing;
  /** The words as they were tagged. */
  quote: string;
  /** When they were on the page last: ISO 8601. */
  lastSeen: string;
}

/** What has become of the words of a claim: nothing to say where they stand as they were tagged. */
export function ClaimStanding({ standing: { state, words }, quote, lastSeen }: Props) {
  const stretches = useMemo<Stretch[]>(
    () => (words === undefined ? [{ kind: 'same', text: quote }] : compareWords(quote, words)),
    [quote, words],
  );
  if (state === 'anchored') return null;
  return (
    <>
      <p className={css.line}>
        <StateBadge state={state} />
        {state === 'gone' && <span>{i18n.t('claim.gone', [dayWords(lastSeen)])}</span>}
      </p>
      {state === 'gone' && <PassageWords label={i18n.t('claim.quote')} stretches={stretches} />}
      {state === 'changed' && words !== undefined && <PassageWords label={i18n.t('claim.changes')} stretches={stretches} />}
    </>
  );
}
