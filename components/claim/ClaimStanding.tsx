import { useMemo } from 'react';
import { i18n } from '#i18n';
import { sentenceChange, sentenceNow } from '@/lib/anchor/sentence-change';
import type { Standing } from '@/lib/model/page-status';
import type { Target } from '@/lib/model/target';
import { dayWords } from '../ui/date-words';
import css from './ClaimStanding.module.css';
import { compareWords, type Stretch } from './compare-words';
import { PassageWords } from './PassageWords';
import { StateBadge } from './StateBadge';

interface Props {
  standing: Standing;
  target: Target;
  /** When its words were on the page last: ISO 8601. */
  lastSeen: string;
}

/** What has become of the words of a claim: nothing to say where they stand as they were tagged, in the sentence that they were in. */
export function ClaimStanding({ standing, target, lastSeen }: Props) {
  const passage = useMemo(() => passageOf(standing, target), [standing, target]);
  const { state } = standing;
  if (state === 'anchored') return null;
  return (
    <>
      <p className={css.line}>
        <StateBadge state={state} />
        {state === 'recast' && <span>{i18n.t('claim.recast')}</span>}
        {state === 'moved' && <span>{i18n.t('claim.moved')}</span>}
        {state === 'gone' && <span>{i18n.t('claim.gone', [dayWords(lastSeen)])}</span>}
      </p>
      {passage && <PassageWords label={i18n.t(passage.label)} stretches={passage.stretches} />}
    </>
  );
}

interface Passage {
  label: 'claim.quote' | 'claim.changes' | 'claim.recastChanges' | 'claim.sentence';
  stretches: Stretch[];
}

function passageOf(standing: Standing, target: Target): Passage | undefined {
  const { state, words, around } = standing;
  const quote = target.selector[0].exact;
  if (state === 'gone') return { label: 'claim.quote', stretches: [{ kind: 'same', text: quote }] };
  if (words === undefined) return undefined;
  if (state === 'changed') return { label: 'claim.changes', stretches: compareWords(quote, words) };
  if (state === 'anchored' || !around) return undefined;
  const recast = sentenceChange(target, { words, around });
  if (recast) return { label: 'claim.recastChanges', stretches: compareWords(recast.before, recast.now) };
  return { label: 'claim.sentence', stretches: [{ kind: 'same', text: sentenceNow({ words, around }) }] };
}
