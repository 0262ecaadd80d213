import { numberedGroups } from '../../lexicon/threat-groups';
import type { TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { type Entity, newEntity, settle } from './entity';
import { scoreName } from './score-name';
import type { Name } from './split-run';

/** Groups the names of a document by their words and types each, by the lexicon or by the clues of all its mentions. Keys are `Entity.key`. */
export function typeNames(document: TextDocument, names: Name[]): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const name of names) {
    const words: string[] = [];
    for (let i = name.from; i < name.to; i++) words.push(document.tokens[i]!.lower);
    const key = words.join(' ');
    const entity = entities.get(key) ?? newEntity(words);
    entity.names.push(name);
    if (name.known) entity.known = name.known;
    entities.set(key, entity);
  }
  for (const entity of entities.values()) typeEntity(document, entity);
  return entities;
}

function typeEntity(document: TextDocument, entity: Entity): void {
  const kind = entity.known?.ambiguous ? undefined : entity.known?.kind;
  if (kind === 'organization' || kind === 'seat') settle(entity, 'organization', 0.95, `known-${kind}`);
  else if (kind === 'group') settle(entity, 'group', 0.97, 'known-group');
  else if (kind === 'product') settle(entity, 'thing', 0.9, 'known-product');
  else if (isNumberedGroup(document.tokens, entity.names[0]!)) settle(entity, 'group', 0.95, 'numbered-group');
  else if (kind === undefined || kind === 'place' || kind === 'capital') scoreName(document, entity);
}

/** `APT28`, `APT 28`, `Storm-0558`, `UNC2452`. */
function isNumberedGroup(tokens: Token[], { from, to }: Name): boolean {
  const { lower, text } = tokens[from]!;
  const joined = /^([a-z]+)\d{1,5}$/.exec(lower);
  if (joined && to - from === 1) return numberedGroups.has(joined[1]!) && text === text.toUpperCase();
  if (!numberedGroups.has(lower) || tokens[to - 1]!.kind !== 'number') return false;
  return to - from === 2 || (to - from === 3 && tokens[from + 1]!.tag === '-');
}
