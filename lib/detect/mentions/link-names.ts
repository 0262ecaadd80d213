import { firstNames } from '../../lexicon/first-names';
import type { Token } from '../../text/tokenize';
import { type Entity, settle } from './entity';

const groupNouns = new Set('group gang team crew collective'.split(' '));

/**
 * Types short names by the fuller ones of the same text: a surname after the full name, `Acme` after `Acme Labs`, `NQA` after
 * `National Quality Agency` or after `the agency (NQA)`.
 */
export function linkNames(tokens: Token[], entities: Map<string, Entity>): void {
  linkAbbreviations(tokens, entities);
  const surnames = new Map<string, Entity>();
  const starts = new Map<string, Entity>();
  for (const entity of entities.values()) {
    const { words, type } = entity;
    if (words.length < 2) continue;
    if (type === 'person') {
      for (let i = 1; i < words.length; i++) surnames.set(words.slice(i).join(' '), entity);
      if (firstNames.has(words[0]!) && !surnames.has(words[0]!)) surnames.set(words[0]!, entity);
    }
    if (type === 'group' && groupNouns.has(words.at(-1)!)) starts.set(words.slice(0, -1).join(' '), entity);
    if (type === 'organization' && !entity.known) for (let n = 1; n < words.length; n++) starts.set(words.slice(0, n).join(' '), entity);
  }
  for (const entity of entities.values()) {
    if (entity.known && !entity.known.ambiguous && entity.known.kind !== 'capital' && entity.known.kind !== 'place') continue;
    const person = surnames.get(entity.key);
    if (person) settle(entity, 'person', person.likelihood, 'surname-of-full-name');
    const full = starts.get(entity.key);
    const fits = full?.type === 'group' || (!entity.known && !isSettled(entity));
    if (full?.type && fits && !person) settle(entity, full.type, full.likelihood, 'short-for-full-name');
  }
}

/** Whether clues of its own tell what a name is, so that a longer name that begins like it does not: `Ann Berg` beside `Ann Berg Foundation`. */
function isSettled({ type, rules }: Entity): boolean {
  return rules.includes('other-ending') || (type === 'person' && rules.some((rule) => !rule.startsWith('plain-words')));
}

/** Types what stands alone in parentheses right after a name or a described institution by that, and the other way round. */
function linkAbbreviations(tokens: Token[], entities: Map<string, Entity>): void {
  const at = new Map<number, Entity>();
  for (const entity of entities.values()) for (const name of entity.names) at.set(name.to, entity);
  for (const entity of entities.values()) {
    for (const { from, to } of entity.names) {
      if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') continue;
      const full = at.get(from - 1);
      if (!full || !isInitials(tokens[from]!.text, full.words)) continue;
      if (full.type === 'thing') {
        settle(entity, 'thing', full.likelihood, 'abbreviation-of-thing');
        continue;
      }
      const known =
        full.type === 'organization' || full.type === 'group'
          ? full
          : entity.type === 'organization' || entity.type === 'group'
            ? entity
            : undefined;
      if (!known?.type) continue;
      if (entity.type !== known.type && !entity.known) settle(entity, known.type, known.likelihood, 'abbreviation-of-name');
      if (full.type !== known.type && !full.known) settle(full, known.type, known.likelihood, 'abbreviated-name');
    }
  }
}

/** Whether an abbreviation begins like its name: the first letters agree. */
function isInitials(short: string, words: string[]): boolean {
  return short.length > 1 && short.length < 10 && words.some((word) => word[0] === short[0]!.toLowerCase());
}
