import { type FeatureSink, newSink, two } from '../../model/feature-sink';
import type { WordReading } from '../../model/reading';
import type { Entity } from '../entity';
import type { PartyCandidate, PartyCandidates } from '../party-candidates';
import { putDescriptionFrame, putDescriptionWords } from './description-features';
import { putEntityFeatures } from './entity-features';
import { partyKinds } from './party-kinds';
import { putPlaceFeatures } from './place-features';

/**
 * Calls `take` with the features of each candidate, in the order of `candidates`, and how many of the first tell most. The sink is used
 * again for the next one. `source` is the corpus of the candidates, 0 for our own scheme: corpora mark different things.
 */
export function readCandidates(
  r: WordReading,
  { candidates, nameAt }: PartyCandidates,
  bits: number,
  take: (index: number, sink: FeatureSink, frame: number) => void,
  source = 0,
): void {
  const kindAt = new Int8Array(r.n).fill(-1);
  const namedAt = new Int8Array(r.n);
  const times = new Map<number, number>();
  const found = new Map<number, number>();
  for (const candidate of candidates) {
    kindAt.fill(partyKinds(candidate), candidate.from, candidate.to);
    if (candidate.entity) {
      if (candidate.found && candidate.found.type !== 'state') namedAt[candidate.head] = types.indexOf(candidate.found.type) + 1;
      continue;
    }
    const noun = r.stem[candidate.head]!;
    times.set(noun, (times.get(noun) ?? 0) + 1);
    if (candidate.found) found.set(noun, (found.get(noun) ?? 0) + 1);
  }
  for (let i = 1; i < r.n; i++) if (namedAt[i] === 0) namedAt[i] = namedAt[i - 1]!;
  const sink = newSink(bits, 2048);
  let shared: Entity | undefined;
  let sharedCount = 0;
  candidates.forEach((candidate, index) => {
    if (candidate.entity) {
      if (candidate.entity === shared) sink.count = sharedCount;
      else {
        sink.count = 0;
        shared = candidate.entity;
        putEntityFeatures(sink, r, candidate.entity);
        sharedCount = sink.count;
      }
      putPlaceFeatures(sink, r, candidate, kindAt);
      putSource(sink, candidate, source);
      take(index, sink, sink.count);
      return;
    }
    sink.count = 0;
    shared = undefined;
    const noun = r.stem[candidate.head]!;
    const around = { times: times.get(noun) ?? 0, found: found.get(noun) ?? 0, lastNamed: namedAt[candidate.from] ?? 0 };
    putDescriptionFrame(sink, r, candidate, nameAt, around);
    const frame = sink.count;
    putDescriptionWords(sink, r, candidate, nameAt, around);
    putPlaceFeatures(sink, r, candidate, kindAt);
    putSource(sink, candidate, source);
    take(index, sink, frame);
  });
}

const types = ['person', 'group', 'organization'];

function putSource(sink: FeatureSink, candidate: PartyCandidate, source: number): void {
  two(sink, 400, source, candidate.entity ? 1 : 0);
  two(sink, 401, source, partyKinds(candidate));
}
