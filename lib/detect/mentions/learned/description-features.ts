import { institutionHeads } from '../../../lexicon/institution-heads';
import { hostileModifiers, partyHeads } from '../../../lexicon/party-heads';
import { type FeatureSink, one, three, two } from '../../model/feature-sink';
import type { WordReading } from '../../model/reading';
import type { PartyCandidate } from '../party-candidates';
import type { NameAt } from '../party-phrase';
import { codeOf, stepOf } from './codes';

/** What the rest of a document tells of a description: how often its noun is a party's by the rules, how often it stands, what was named last before it. */
export interface Surroundings {
  times: number;
  found: number;
  lastNamed: number;
}

/** Puts the few features that tell most of a description: what the rules make of it, the use of its noun, its determiner, its size. */
export function putDescriptionFrame(
  sink: FeatureSink,
  r: WordReading,
  candidate: PartyCandidate,
  nameAt: NameAt,
  around: Surroundings,
): void {
  const { from, to, head, determiner, found } = candidate;
  const { tokens } = r.doc;
  const { lower } = tokens[head]!;
  const use = codeOf(partyHeads.get(lower) ?? `institution-${institutionHeads.get(lower) ?? ''}`);
  const written = codeOf(determiner);
  const plural = r.syntax.pos[head]!;
  const type = found ? codeOf(found.type) : 0;
  const length = Math.min(3, head - from);
  const rest = Math.min(2, to - head - 1);
  let named = 0;
  let hostile = 0;
  for (let i = from; i < head; i++) {
    const name = nameAt(i);
    if (name) named |= name.state ? 1 : name.party ? 2 : 4;
    if (hostileModifiers.has(tokens[i]!.lower)) hostile = 1;
  }
  one(sink, 330, 0);
  one(sink, 331, type);
  two(sink, 332, type, use);
  two(sink, 333, found ? codeOf(found.rule) : 0, found ? stepOf(found.likelihood) : 0);
  three(sink, 306, use, written, plural);
  three(sink, 308, use, length, rest);
  three(sink, 309, use, type, written);
  two(sink, 313, type, Math.min(3, around.times));
  two(sink, 334, type, Math.min(3, around.found));
  three(sink, 322, named, hostile, use);
  two(sink, 335, type, around.lastNamed);
}

/** Puts the features of a description's words: its noun, its determiner, what stands before and after the noun within it. */
export function putDescriptionWords(
  sink: FeatureSink,
  r: WordReading,
  candidate: PartyCandidate,
  nameAt: NameAt,
  around: Surroundings,
): void {
  const { from, to, head, determiner, found } = candidate;
  const { firstToken } = r.doc.sentences[r.sentence[head]!]!;
  const { lower } = r.doc.tokens[head]!;
  const use = codeOf(partyHeads.get(lower) ?? `institution-${institutionHeads.get(lower) ?? ''}`);
  const written = codeOf(determiner);
  const plural = r.syntax.pos[head]!;
  const article = from > firstToken ? r.word[from - 1]! : 1;
  const length = Math.min(3, head - from);
  const rest = Math.min(2, to - head - 1);
  const type = found ? codeOf(found.type) : 0;
  one(sink, 300, r.word[head]!);
  one(sink, 301, r.stem[head]!);
  two(sink, 302, r.word[head]!, written);
  two(sink, 303, r.word[head]!, type);
  one(sink, 304, r.clusterB[head]!);
  two(sink, 305, r.clusterB[head]!, written);
  three(sink, 307, use, article, plural);
  two(sink, 310, r.suffix3[head]!, written);
  two(sink, 311, r.word[head]!, length * 4 + rest);
  two(sink, 312, r.stem[head]!, Math.min(3, around.times));
  if (to > head + 1) {
    one(sink, 314, r.word[head + 1]!);
    two(sink, 315, r.word[head + 1]!, use);
    two(sink, 316, r.clusterB[to - 1]!, r.word[head + 1]!);
  }
  let named = 0;
  for (let i = from; i < head; i++) {
    one(sink, 317, r.word[i]!);
    one(sink, 318, r.clusterB[i]!);
    two(sink, 319, r.clusterA[i]!, r.clusterA[head]!);
    one(sink, 320, r.syntax.pos[i]!);
    const name = nameAt(i);
    if (name) named |= name.state ? 1 : name.party ? 2 : 4;
  }
  if (head > from) two(sink, 321, r.word[head - 1]!, r.stem[head]!);
  two(sink, 323, named, r.stem[head]!);
  let inside = 0;
  for (let i = head + 1; i < to; i++) {
    const name = nameAt(i);
    if (name) inside |= name.state ? 1 : name.party ? 2 : 4;
  }
  two(sink, 324, inside, use);
  two(sink, 325, around.lastNamed, r.stem[head]!);
  three(sink, 326, type, r.stem[head]!, Math.min(2, around.found));
}
