import type { Strength } from '../../model/strength';

/**
 * What every rule carries. In `finds` and `passes`, an example's cue stands in `{braces}` (each piece in its own), its source in `[brackets]`, its content
 * in `<angles>` and its target in `(parentheses)`; parts that are not marked are not checked. The rule finds nothing in `passes`. Why it marks
 * what it finds is said to the reader by its id in the locale files, under `why`.
 */
export interface Rule {
  id: string;
  strength: Strength;
  finds: string[];
  passes: string[];
}

/**
 * What a reporting verb must stand with to be a cue: `speech` a quotation or the sentence that it interrupts, `quotation` only the former, `clause` that or a clause,
 * `question` whether, how, why, `to` an infinitive, `noun` an object, `person` someone addressed and then one of these, `as` an object and as,
 * `naming` an object and a
 * name for it, `untrue` an object and a word that says it is untrue, `finding` an object when a study or text is the subject, `adjective` one, `alone` nothing, `anything` whatever follows.
 */
export type Taking =
  | 'speech'
  | 'quotation'
  | 'clause'
  | 'question'
  | 'to'
  | 'noun'
  | 'person'
  | 'as'
  | 'naming'
  | 'untrue'
  | 'quoting'
  | 'finding'
  | 'adjective'
  | 'alone'
  | 'anything';

/** Verbs that say, write, believe or know. `verbs` are lemmas, each with the words that follow it, separated by commas (`say, point out`); `=sure` is an adjective after be. */
export interface StatementRule extends Rule {
  verbs: string;
  takes: Taking[];
  /** Beliefs, plans and attitudes, which readers are shown only when they ask. */
  attitude?: true;
  /** Its subject is no source: what is said is about it. */
  unsourced?: true;
  /** Its subject is somebody: what an act raises (`the attack raised concerns`) nobody says. */
  bySomebody?: true;
  /** A cue only when negated (`did not specify`). */
  only?: 'negative';
}

/** The part of a relation that a phrase beside a verb plays. */
export type Role = 'source' | 'content' | 'target';

/** What must stand in the frame of a responsibility verb: see `needs` in `meets-need.ts`. */
export type Need =
  | 'both'
  | 'party'
  | 'accused'
  | 'anyone'
  | 'charge'
  | 'tie'
  | 'act'
  | 'author'
  | 'hostile author'
  | 'backer'
  | 'origin'
  | 'culprit'
  | 'work'
  | 'suspect'
  | 'suspected work'
  | 'blamed'
  | 'named'
  | 'hostile content';

/**
 * Verbs that hold someone responsible. `frame` gives the role of the active verb's subject and object and of what follows its prepositions (`after`: of what
 * follows the verb's own words in the passive); the passive is read from it.
 */
export interface ResponsibilityRule extends Rule {
  verbs: string;
  frame: Partial<Record<string, Role>>;
  needs: Need;
  /** Its prepositions must follow right after the verb (`came from`). */
  near?: true;
}
