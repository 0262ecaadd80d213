import type { WordReading } from '../../model/reading';
import type { Candidate } from '../mention';
import type { PartyCandidate, PartyCandidates } from '../party-candidates';
import { firstParty, mentionTypes, partyClasses } from './party-classes';
import type { PartyModel } from './party-model';
import { weighCandidates } from './weigh-candidates';

/** The least likelihood at which a candidate is given out, before the reader's own choice of how sure marks must be. */
const least = 0.3;
const surely = 0.6; // share among actors from which the model's kind of actor goes before the rule's

/** What a candidate most likely is, and the model's own likelihood of it, 0 to 1, not calibrated yet. */
export interface Judgement {
  type: Candidate['type'];
  share: number;
}

/** The candidates that are likely enough to be mentions, with their likelihood and the rule that saw them, if one did. */
export function judgeParties(r: WordReading, found: PartyCandidates, model: PartyModel): Candidate[] {
  const weighed = weighCandidates(r, found, model);
  const kept: Candidate[] = [];
  found.candidates.forEach((candidate, index) => {
    const judged = judge(candidate, weighed, index * partyClasses.length);
    if (!judged) return;
    const likelihood = calibrate(model.calibration, calibrationOf(candidate), judged.share);
    const { from, to, head, found: byRule } = candidate;
    if (likelihood >= least) kept.push({ from, to, head, type: judged.type, likelihood, rule: byRule?.rule ?? 'learned-party' });
  });
  return kept;
}

/**
 * What the weighed classes from `at` on say of a candidate. Whether a state acts or is a place is told by its grammar, which the rules read, and seats of power are
 * agencies by the guide where other corpora have buildings: there the model can only make the rules surer.
 */
export function judge({ entity, found }: PartyCandidate, weighed: Float32Array, at: number): Judgement | undefined {
  const [person, group, state, agency] = [0, 1, 2, 3].map((c) => Math.exp(weighed[at + firstParty + c]!)) as [
    number,
    number,
    number,
    number,
  ];
  const actor = person + group + state;
  if (isRuled(entity))
    return found && { type: found.type, share: Math.max(found.likelihood, found.type === 'organization' ? agency : actor) };
  if (agency > actor) return { type: 'organization', share: agency };
  const best = group > person ? (state > group ? 2 : 1) : state > person ? 2 : 0;
  const isRulesActor = found !== undefined && found.type !== 'organization';
  const type = isRulesActor && Math.max(person, group, state) < surely * actor ? found.type : mentionTypes[best]!;
  return { type, share: actor };
}

const ruledKinds = new Set(['state', 'capital', 'seat']);
const isRuled = (entity: PartyCandidate['entity']): boolean => entity?.known !== undefined && ruledKinds.has(entity.known.kind);

/** Which calibration a candidate's kind has. */
export function calibrationOf({ entity, found }: PartyCandidate): number {
  if (isRuled(entity)) return 4;
  return (entity ? 0 : 2) + (found ? 0 : 1);
}

/** A share of 1 set right by the slope and the offset of its kind. */
export function calibrate(calibration: Float32Array, kind: number, share: number): number {
  const odds = Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6));
  return 1 / (1 + Math.exp(-(calibration[2 * kind]! * odds + calibration[2 * kind + 1]!)));
}
