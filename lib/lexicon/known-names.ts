import { ambiguousOrganisations } from './organisations';
import { indexPhrases, type PhraseIndex } from './phrase-index';
import { seatsOfPower } from './seats-of-power';
import { regionalAdjectives, states } from './states';
import { ambiguousGroups } from './threat-groups';

/** What a name in the lexicon is. `nationality` is an adjective (`Russian`), `people` its plural noun (`Russians`). */
export type NameKind = 'state' | 'capital' | 'nationality' | 'people' | 'place' | 'organization' | 'seat' | 'group' | 'product';

export interface KnownName {
  kind: NameKind;
  /** Whether the name is as often something else, so that the words around it must agree. */
  ambiguous: boolean;
}

/** The long lists of names (`names.json`), which lie beside the code so that it stays small. */
export interface ListedNames {
  /** Threat groups and armed groups: the usual name first, then its aliases, bars between them. */
  groups: string[];
  /** Companies, security vendors, news outlets, institutions. */
  organisations: string[];
  /** Capitalised names in cyber news that are no party: products, malware, vulnerabilities, operations. Where a company and its product share a name, it is an organisation. */
  products: string[];
  /** Places that are no state and, standing alone, no party. */
  places: string[];
}

function* everyName({ groups, organisations, products, places }: ListedNames): Generator<[string, KnownName]> {
  const known = (kind: NameKind, ambiguous = false): KnownName => ({ kind, ambiguous });
  for (const name of products) yield [name, known('product')];
  for (const name of places) yield [name, known('place')];
  for (const adjective of regionalAdjectives) yield [adjective, known('nationality')];
  for (const state of states) if (state.capital) yield [state.capital, known('capital')];
  for (const state of states) {
    for (const name of state.names) yield [name, known('state')];
    for (const adjective of state.adjectives) yield [adjective, known('nationality')];
    for (const people of state.people) yield [people, known('people')];
  }
  for (const group of groups) {
    for (const name of group.split('|')) {
      yield [name, known('group', ambiguousGroups.has(name))];
      if (name.length > 4 && /^\p{Lu}{5,}$/u.test(name)) yield [name[0] + name.slice(1).toLowerCase(), known('group', true)];
    }
  }
  for (const name of organisations) yield [name, known('organization', ambiguousOrganisations.has(name))];
  for (const name of seatsOfPower) yield [name, known('seat')];
}

/** Every name in the lexicon, for matching against tokens; none until `readNames`. */
export const knownNames: PhraseIndex<KnownName> = new Map();

/** Fills `knownNames`, once: the names are the same for whoever gives them. */
export function readNames(names: ListedNames): void {
  if (knownNames.size > 0) return;
  indexPhrases(knownNames, everyName(names));
}
