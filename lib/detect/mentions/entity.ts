import type { KnownName } from '../../lexicon/known-names';
import type { NameType } from './clues/name-clue';
import type { Name } from './split-run';

/** All mentions of one name in a document, what it is taken for and how surely (0 to 1); without a type it is not known to be a party. */
export interface Entity {
  /** Its words in lower case with a space between them. */
  key: string;
  words: string[];
  names: Name[];
  known?: KnownName;
  type?: NameType;
  likelihood: number;
  /** The clues or lists that its type rests on, the first the main one. */
  rules: string[];
}

/** An entity without any mention yet. */
export function newEntity(words: string[]): Entity {
  return { key: words.join(' '), words, names: [], likelihood: 0, rules: [] };
}

/** Gives an entity its type. */
export function settle(entity: Entity, type: NameType, likelihood: number, ...rules: string[]): void {
  entity.type = type;
  entity.likelihood = likelihood;
  entity.rules = rules;
}
