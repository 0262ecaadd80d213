import type { KnownName } from '../../lexicon/known-names';
import { numberedGroups } from '../../lexicon/threat-groups';
import type { TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { type NameType, nameClues } from './name-clues';
import type { Name } from './split-run';

/** All mentions of one name in a document, what it is taken for and how surely (0 to 1); without a type it is not known to be a party. */
export interface Entity {
  key: string;
  words: string[];
  names: Name[];
  known?: KnownName;
  type?: NameType;
  likelihood: number;
  rules: string[];
}

const types: NameType[] = ['person', 'organization', 'group', 'place', 'thing'];
/** What a name of one word or more is worth before any clue: most capitalised words that nothing explains are no party. */
const priors: Record<NameType, number> = { person: 0, organization: 0.3, group: -0.5, place: 0, thing: 1.2 };

const enoughMentions = 30; // more tell nothing new of a name, and cost time

/** Groups names by their words and types each group by the clues of all its mentions, then by the fuller names beside it. */
export function typeNames(document: TextDocument, names: Name[]): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const name of names) {
    const words = wordsOf(document.tokens, name);
    const key = words.join(' ');
    const entity = entities.get(key) ?? { key, words, names: [], likelihood: 0, rules: [] };
    entity.names.push(name);
    if (name.known) entity.known = name.known;
    entities.set(key, entity);
  }
  for (const entity of entities.values()) typeEntity(document, entity);
  return entities;
}

function wordsOf(tokens: Token[], { from, to }: Name): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.lower);
  return words;
}

function typeEntity(document: TextDocument, entity: Entity): void {
  const { known } = entity;
  if (known && !known.ambiguous && !(known.kind === 'capital' || known.kind === 'place')) {
    if (known.kind === 'organization' || known.kind === 'seat') settle(entity, 'organization', 0.95, `known-${known.kind}`);
    else if (known.kind === 'group') settle(entity, 'group', 0.97, 'known-group');
    else if (known.kind === 'product') settle(entity, 'thing', 0.9, 'known-product');
    return;
  }
  if (isNumberedGroup(document.tokens, entity.names[0]!)) {
    settle(entity, 'group', 0.95, 'numbered-group');
    return;
  }
  const scores: Record<NameType, number> = { ...priors };
  if (entity.words.length === 1 && /^[A-Z]{2,}s$/.test(document.tokens[entity.names[0]!.from]!.text)) scores.thing += 3;
  if (known?.kind === 'organization') scores.organization += 2;
  if (known?.kind === 'place' || known?.kind === 'capital') scores.place += 4;
  const rules: Record<NameType, string[]> = { person: [], organization: [], group: [], place: [], thing: [] };
  const sample = entity.names.slice(0, enoughMentions);
  for (const clue of nameClues) {
    let count = 0;
    for (const name of sample) {
      const { firstToken, tokenEnd } = document.sentences[document.tokens[name.from]!.sentence]!;
      if (clue.test({ ...name, tokens: document.tokens, firstToken, tokenEnd })) count++;
    }
    if (count === 0) continue;
    scores[clue.type] += clue.weight * Math.sqrt(count / sample.length);
    rules[clue.type].push(clue.id);
  }
  const ranked = types.toSorted((a, b) => scores[b] - scores[a]);
  const best = ranked[0]!;
  const margin = scores[best] - scores[ranked[1]!];
  if (best === 'thing' || best === 'place' || scores[best] < 1.5) {
    if (best === 'thing' || best === 'place') settle(entity, best, 0.5, rules[best][0] ?? 'unknown-name');
    return;
  }
  settle(entity, best, Math.min(0.95, 0.5 + margin / 8), ...rules[best]);
}

/** Gives an entity its type. */
export function settle(entity: Entity, type: NameType, likelihood: number, ...rules: string[]): void {
  entity.type = type;
  entity.likelihood = likelihood;
  entity.rules = rules;
}

/** `APT28`, `APT 28`, `Storm-0558`, `UNC2452`. */
function isNumberedGroup(tokens: Token[], { from, to }: Name): boolean {
  const match = /^([a-z]+)(\d{1,5})$/.exec(tokens[from]!.lower);
  if (match && to - from === 1) return numberedGroups.has(match[1]!) && tokens[from]!.text === tokens[from]!.text.toUpperCase();
  if (!numberedGroups.has(tokens[from]!.lower)) return false;
  const last = tokens[to - 1]!;
  return last.kind === 'number' && (to - from === 2 || (to - from === 3 && tokens[from + 1]!.tag === '-'));
}
