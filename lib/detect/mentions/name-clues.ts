import { groupClues } from './clues/group-clues';
import type { NameClue } from './clues/name-clue';
import { organisationClues } from './clues/organisation-clues';
import { organisationWordClues } from './clues/organisation-word-clues';
import { otherClues } from './clues/other-clues';
import { personClues } from './clues/person-clues';

/** The clues by which names that no list holds are typed; see `scoreName`. */
export const nameClues: NameClue[] = [...personClues, ...organisationWordClues, ...organisationClues, ...groupClues, ...otherClues];
