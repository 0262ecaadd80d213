import { firstNames } from '../../lexicon/first-names';
import type { Token } from '../../text/tokenize';
import { type Entity, settle } from './entity';

const groupNouns = new Set('group gang team crew collective'.split(' '));

/**
 * Types short names by the fuller ones of the same text: a surname after the full name, `Acme` after `Acme Labs`, `NQA` after
 * `National Quality Agency (NQA)`.
 */
export function linkNames(tokens: Token[], entities: Map<string, Entity>): void {
  linkAbbreviations(tokens, entities);
  const people = new Map<string, Entity>();
  const others = new Map<string, Entity>();
  for (const entity of entities.values()) addShortNames(entity, people, others);
  for (const entity of entities.values()) {
    const { key, known } = entity;
    if (known && !known.ambiguous && known.kind !== 'capital' && known.kind !== 'place') continue;
    const person = people.get(key);
    const other = others.get(key);
    if (person) settle(entity, 'person', person.likelihood, 'surname-of-full-name');
    else if (other?.type && (other.type === 'group' || (!known && !isSettled(entity))))
      settle(entity, other.type, other.likelihood, 'short-for-full-name');
  }
}

/** Adds the short names that a full name allows: `Berg` for `Ann Berg`, `Acme` for `Acme Labs`, `Velvet Heron` for `Velvet Heron Group`. */
function addShortNames(full: Entity, people: Map<string, Entity>, others: Map<string, Entity>): void {
  const { words, type, known } = full;
  if (type === 'person') {
    for (let i = 1; i < words.length; i++) people.set(words.slice(i).join(' '), full);
    if (words.length > 1 && firstNames.has(words[0]!) && !people.has(words[0]!)) people.set(words[0]!, full);
  }
  if (type === 'group' && groupNouns.has(words.at(-1)!)) others.set(words.slice(0, -1).join(' '), full);
  if (type === 'organization' && !known) for (let n = 1; n < words.length; n++) others.set(words.slice(0, n).join(' '), full);
}

/** Whether clues of its own tell what a name is, so that a longer name that begins like it does not: `Ann Berg` beside `Ann Berg Foundation`. */
function isSettled({ type, rules }: Entity): boolean {
  return rules.includes('other-ending') || (type === 'person' && rules.some((rule) => !rule.startsWith('plain-words')));
}

/** Types what stands alone in parentheses right after a name by that name, and the other way round. */
function linkAbbreviations(tokens: Token[], entities: Map<string, Entity>): void {
  const endingAt = new Map<number, Entity>();
  for (const entity of entities.values()) for (const { to } of entity.names) endingAt.set(to, entity);
  for (const short of entities.values()) {
    for (const { from, to } of short.names) {
      if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') continue;
      const full = endingAt.get(from - 1);
      if (full && isInitials(tokens[from]!.text, full.words)) linkPair(full, short);
    }
  }
}

function linkPair(full: Entity, short: Entity): void {
  const isParty = ({ type }: Entity): boolean => type === 'organization' || type === 'group';
  if (full.type && (full.type === 'thing' || isParty(full))) {
    if (!short.known || full.type === 'thing') settle(short, full.type, full.likelihood, 'abbreviation-of-name');
  } else if (short.type && isParty(short) && !full.known) settle(full, short.type, short.likelihood, 'abbreviated-name');
}

/** Whether an abbreviation begins like its name: the first letters agree. */
function isInitials(short: string, words: string[]): boolean {
  return short.length > 1 && short.length < 10 && words.some((word) => word[0] === short[0]!.toLowerCase());
}
