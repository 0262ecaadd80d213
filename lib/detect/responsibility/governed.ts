import type { Strength } from '../../model/strength';
import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';
import type { VerbGroup } from '../grammar/verb-group';
import { adverbHedges, governors } from '../rules/hedges';

const weakest: Strength[] = ['denied', 'alleged', 'suspected', 'assessed', 'stated', 'confirmed'];

/**
 * How firmly a responsibility verb is put, by what governs it (`is believed to be behind`), its modal, its adverbs and its negation; `from` is where the
 * governing words start, which belong to the cue; `hedges` are the words that decided.
 */
export function governed(
  { tokens }: Analysis,
  groups: VerbGroup[],
  index: number,
  own: Strength,
): { from: number; strength: Strength; hedges: Range[] } {
  const group = groups[index]!;
  let from = group.from;
  let strength = own;
  const hedges: Range[] = [];
  const weaken = (to: Strength, range: Range) => {
    hedges.push(range);
    if (weakest.indexOf(to) < weakest.indexOf(strength)) strength = to;
  };
  for (let i = group.from; i < group.to; i++) {
    const hedge = adverbHedges.get(tokens[i]!.lower);
    if (hedge) weaken(hedge, { from: i, to: i + 1 });
  }
  const before = adverbHedges.get(tokens[group.from - 1]?.lower ?? '');
  if (before) {
    from = group.from - 1;
    weaken(before, { from, to: from + 1 });
  }
  const governor = groups[index - 1];
  if (governor && group.form === 'infinitive' && governor.to === group.from) {
    const hedge = governors.get(tokens[governor.head]!.lower);
    if (hedge) {
      from = governor.from;
      weaken(governor.negative ? 'denied' : hedge, { from: governor.from, to: governor.to });
    }
  }
  if (group.negative) weaken('denied', { from: group.from, to: group.to });
  return { from, strength, hedges };
}
