import { readWords } from './read-list';

/**
 * Nouns for places that have a government and stand for it where they act, in lower case: `the city said`, `the state of Ohio sued`.
 * Provenance: written for this project.
 */
export const seatHeads: ReadonlySet<string> = new Set(readWords('city town county state municipality'));

/** Nouns for buildings that stand for those who run them where they act: `the museum said`. */
export const buildings: ReadonlySet<string> = new Set(readWords('museum'));
