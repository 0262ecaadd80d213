import { institutionHeads } from '../../lexicon/institution-heads';
import { partyHeads } from '../../lexicon/party-heads';
import type { TextDocument } from '../../text/text-document';
import { complementEnd } from './complement-of-party';
import { describeParties } from './describe-parties';
import type { Entity } from './entity';
import { findSurnames } from './find-surnames';
import { linkNames } from './link-names';
import type { Candidate } from './mention';
import { nameCandidates } from './name-candidates';
import { indexNames } from './name-index';
import { isNoParty } from './no-party';
import type { NameAt } from './party-phrase';
import { readPartyPhrase } from './party-phrase';
import { scanNames } from './scan-names';
import { type Name, splitRun } from './split-run';
import { typeNames } from './type-names';

/** A stretch of text that may be a mention of a party, by token index, `to` exclusive. */
export interface PartyCandidate {
  from: number;
  to: number;
  /** The token that heads it: the last of a name, the noun of a description. */
  head: number;
  /** The name that it is, else it is a description. */
  entity?: Entity;
  name?: Name;
  /** The determiner, possessive or quantity of a description. */
  determiner: string;
  /** What the rules made of it, if they took it for a mention. */
  found?: Candidate;
}

export interface PartyCandidates {
  candidates: PartyCandidate[];
  entities: Map<string, Entity>;
  nameAt: NameAt;
}

/** Everything in a document that may be a mention, with what the rules make of it. Linear in the length of the text. */
export function findPartyCandidates(document: TextDocument): PartyCandidates {
  const { tokens } = document;
  const names = scanNames(document).flatMap((run) => splitRun(tokens, run));
  const entities = typeNames(document, names);
  linkNames(tokens, entities);
  const surnames = findSurnames(tokens, names, entities);
  const named = nameCandidates(document, entities);
  const nameAt = indexNames(tokens.length, names.concat(surnames), named);
  const described = describeParties(document, nameAt);
  const candidates: PartyCandidate[] = [];
  const byPlace = new Map(named.map((candidate) => [candidate.from * 65_536 + candidate.to, candidate]));
  for (const entity of entities.values()) {
    for (const name of entity.names) {
      const from = tokens[name.from]!.lower === 'the' && name.to - name.from > 1 ? name.from + 1 : name.from;
      candidates.push({ from, to: name.to, head: name.to - 1, entity, name, determiner: '', found: byPlace.get(from * 65_536 + name.to) });
    }
  }
  const byHead = new Map<number, Candidate>();
  for (const found of described) byHead.set(found.head!, found);
  for (const sentence of document.sentences) {
    const { firstToken, tokenEnd } = sentence;
    for (let head = firstToken; head < tokenEnd; head++) {
      const { lower, tag } = tokens[head]!;
      const found = byHead.get(head);
      if (found) {
        const phrase = readPartyPhrase(tokens, firstToken, head, nameAt);
        candidates.push({ from: found.from, to: found.to, head, determiner: phrase.determiner, found });
        continue;
      }
      if (!partyHeads.has(lower) && !institutionHeads.has(lower)) continue;
      if (nameAt(head) || !'NPJ'.includes(tag)) continue;
      const phrase = readPartyPhrase(tokens, firstToken, head, nameAt);
      const to = complementEnd(tokens, head, tokenEnd, nameAt);
      if (isNoParty(tokens, sentence, { ...phrase, head, to })) continue;
      candidates.push({ from: phrase.from, to, head, determiner: phrase.determiner });
    }
  }
  return { candidates, entities, nameAt };
}
