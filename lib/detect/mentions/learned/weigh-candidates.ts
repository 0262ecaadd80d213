import type { WordReading } from '../../model/reading';
import type { Entity } from '../entity';
import type { PartyCandidates } from '../party-candidates';
import { partyClasses } from './party-classes';
import { normalise, type PartyModel, weighParty } from './party-model';
import { readCandidates } from './read-candidates';

/** How much of what is said of one mention of a name is what is said of all of them: chosen by cross-validation on GUM and our own news. */
const shared = 0.7;

/** The logarithm of the likelihood of each class for each candidate, row by row: what the model says of a name's place, drawn towards what it says of all its places. */
export function weighCandidates(r: WordReading, found: PartyCandidates, model: PartyModel): Float32Array {
  const classes = partyClasses.length;
  const weighed = new Float32Array(found.candidates.length * classes);
  readCandidates(r, found, model.bits, (index, sink) => weighParty(model, sink, weighed, index * classes));
  const sums = new Map<Entity, Float32Array>();
  found.candidates.forEach(({ entity }, index) => {
    if (!entity || entity.names.length < 2) return;
    const sum = sums.get(entity) ?? new Float32Array(classes);
    for (let c = 0; c < classes; c++) sum[c]! += weighed[index * classes + c]! / entity.names.length;
    sums.set(entity, sum);
  });
  found.candidates.forEach(({ entity }, index) => {
    const mean = entity && sums.get(entity);
    if (!mean) return;
    const at = index * classes;
    for (let c = 0; c < classes; c++) weighed[at + c] = (1 - shared) * weighed[at + c]! + shared * mean[c]!;
    normalise(weighed, at, 1);
  });
  return weighed;
}
