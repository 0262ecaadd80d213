import type { Strength } from '../../model/strength';

const table = (rows: [Strength, string][]): ReadonlyMap<string, Strength> =>
  new Map(rows.flatMap(([strength, words]) => words.split(' ').map((word): [string, Strength] => [word, strength])));

/** Adverbs and modals within a cue that weaken it. */
export const adverbHedges = table([
  ['denied', 'falsely wrongly mistakenly wrongfully'],
  ['alleged', 'allegedly reputedly supposedly purportedly'],
  ['suspected', 'possibly perhaps apparently may might could maybe seemingly potentially'],
  ['assessed', 'probably likely almost presumably believed'],
]);

/** Verbs that govern an infinitive (`is believed to be behind`), by how firmly they put it. */
export const governors = table([
  ['alleged', 'alleged accused claimed'],
  ['suspected', 'suspected thought seems seem seemed appears appear appeared rumored rumoured'],
  ['assessed', 'believed understood assessed judged presumed likely considered assumed'],
  ['stated', 'said reported known shown'],
  ['confirmed', 'confirmed found proven proved established'],
]);

/** Verbs whose clause holds the responsibility verb (`experts believe Russia is behind it`), by how firmly they put it; plain saying changes nothing. */
export const clauseGovernors = table([
  ['denied', 'denied denies deny doubt doubts doubted'],
  ['alleged', 'alleged alleges allege claimed claims claim charged'],
  [
    'suspected',
    'suspect suspects suspected suggest suggests suggested hinted hints hint speculated speculate indicating indicate suggesting',
  ],
  [
    'assessed',
    'believe believes believed think thinks thought conclude concludes concluded assess assesses assessed judged estimate estimates feel feels felt',
  ],
  ['confirmed', 'confirm confirms confirmed established proved admitted admits acknowledged found'],
]);
