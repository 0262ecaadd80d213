import type { NameInText } from './name-in-text';

/** What a name can be: `thing` is a product, a building, an event: no party. */
export type NameType = 'person' | 'organization' | 'group' | 'place' | 'thing';

/**
 * A sign of what a name is, in its words or beside it; weights add up. `finds` and `passes` mark the name with braces. Why it is a sign of a party is said by its id
 * in the locale files, under `why`.
 */
export interface NameClue {
  id: string;
  type: NameType;
  weight: number;
  finds: string[];
  passes: string[];
  test(name: NameInText): boolean;
}
