import type { Mention } from '../mention';

/** What a candidate can be; the first three are no party: a thing, a place, people or institutions in general. */
export const partyClasses = ['thing', 'place', 'generic', 'person', 'group', 'state', 'organization'] as const;

/** The ids of the classes, by name. */
export const classId = Object.fromEntries(partyClasses.map((name, id) => [name, id])) as Record<(typeof partyClasses)[number], number>;

/** The id of the first class that is a party. */
export const firstParty = classId.person;

/** The type of mention of a class id from `firstParty` on, in that order. */
export const mentionTypes: Mention['type'][] = ['person', 'group', 'state', 'organization'];
