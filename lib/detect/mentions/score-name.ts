import type { TextDocument } from '../../text/text-document';
import type { NameType } from './clues/name-clue';
import type { NameInText } from './clues/name-in-text';
import { type Entity, settle } from './entity';
import { nameClues } from './name-clues';

const types: NameType[] = ['person', 'organization', 'group', 'place', 'thing'];
/** What a name is worth before any clue: most capitalised words that nothing explains are no party. */
const priors: Record<NameType, number> = { person: 0, organization: 0.3, group: -0.5, place: 0, thing: 1.2 };
const knownPlace = 4;
const knownOrganisation = 1.2;
const leastScore = 1.5;
const enoughMentions = 30; // more tell nothing new of a name, and cost time

/** Types a name by the clues of its mentions: each clue's weight counts by the root of the share of mentions that show it. */
export function scoreName(document: TextDocument, entity: Entity): void {
  const { tokens, sentences } = document;
  const mentions: NameInText[] = entity.names.slice(0, enoughMentions).map((name) => {
    const { firstToken, tokenEnd } = sentences[tokens[name.from]!.sentence]!;
    return { ...name, tokens, firstToken, tokenEnd };
  });
  const scores = { ...priors };
  const rules: Record<NameType, string[]> = { person: [], organization: [], group: [], place: [], thing: [] };
  if (entity.known?.kind === 'organization') scores.organization += knownOrganisation;
  if (entity.known?.kind === 'place' || entity.known?.kind === 'capital') scores.place += knownPlace;
  for (const { id, type, weight, test } of nameClues) {
    let count = 0;
    for (const mention of mentions) if (test(mention)) count++;
    if (count === 0) continue;
    scores[type] += weight * Math.sqrt(count / mentions.length);
    rules[type].push(id);
  }
  const [best, second] = types.toSorted((a, b) => scores[b] - scores[a]) as [NameType, NameType];
  const isParty = best !== 'thing' && best !== 'place';
  if (isParty && scores[best] < leastScore) return;
  const margin = scores[best] - scores[second];
  settle(entity, best, Math.min(0.95, 0.5 + margin / 8), ...(rules[best].length > 0 ? rules[best] : ['name']));
}
