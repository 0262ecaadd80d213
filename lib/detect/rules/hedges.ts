import type { Strength } from '../../model/strength';

const table = (rows: [Strength, string][]): ReadonlyMap<string, Strength> =>
  new Map(rows.flatMap(([strength, words]) => words.split(' ').map((word): [string, Strength] => [word, strength])));

/** Adverbs and modals within a cue that weaken it. */
export const adverbHedges = table([
  ['alleged', 'allegedly reputedly supposedly purportedly'],
  ['suspected', 'possibly perhaps apparently may might could maybe seemingly potentially'],
  ['assessed', 'probably likely almost presumably believed'],
]);

/** Verbs that govern an infinitive (`is believed to be behind`), by how firmly they put it. */
export const governors = table([
  ['alleged', 'alleged accused said-falsely claimed'],
  ['suspected', 'suspected thought seems seem seemed appears appear appeared rumored rumoured'],
  ['assessed', 'believed understood assessed judged presumed likely considered assumed known-as'],
  ['stated', 'said reported known shown'],
  ['confirmed', 'confirmed found proven proved established'],
]);
