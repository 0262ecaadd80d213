/** The words of all scales, as the locale files name them (`scaleWord`); those of STIX are so written in exports. */
type Term =
  | 'none'
  | 'low'
  | 'medium'
  | 'high'
  | 'almostNoChance'
  | 'veryUnlikely'
  | 'unlikely'
  | 'evenChance'
  | 'likely'
  | 'veryLikely'
  | 'almostCertain'
  | 'remoteChance'
  | 'highlyUnlikely'
  | 'realisticPossibility'
  | 'likelyOrProbable'
  | 'highlyLikely';

/** A word of a scale and the numbers that it covers, in percent or points; both ends belong to it unless `under` says so. */
export interface ScaleWord {
  word: Term;
  from: number;
  to: number;
  /** The upper end itself does not belong to the word. */
  under?: true;
}

/** A published scale: what its words measure is not the same for all of them, so they are never mixed in one sentence. */
export interface Scale {
  /** As the field calls it, in any language. */
  name: string;
  measures: 'confidence' | 'likelihood';
  words: readonly ScaleWord[];
}

/** STIX 2.1, appendix A: None / Low / Medium / High. */
export const stix: Scale = {
  name: 'STIX 2.1',
  measures: 'confidence',
  words: [
    { word: 'none', from: 0, to: 0 },
    { word: 'low', from: 1, to: 29 },
    { word: 'medium', from: 30, to: 69 },
    { word: 'high', from: 70, to: 100 },
  ],
};

/** ICD 203 (US intelligence community, 2015), D.6.e.2.a. Neighbours share their border; 0 and 100 have no word. */
const icd203: Scale = {
  name: 'ICD 203',
  measures: 'likelihood',
  words: [
    { word: 'almostNoChance', from: 1, to: 5 },
    { word: 'veryUnlikely', from: 5, to: 20 },
    { word: 'unlikely', from: 20, to: 45 },
    { word: 'evenChance', from: 45, to: 55 },
    { word: 'likely', from: 55, to: 80 },
    { word: 'veryLikely', from: 80, to: 95 },
    { word: 'almostCertain', from: 95, to: 99 },
  ],
};

/** PHIA probability yardstick (UK, 2025). The gaps between its words are deliberate. */
const phia: Scale = {
  name: 'PHIA',
  measures: 'likelihood',
  words: [
    { word: 'remoteChance', from: 0, to: 5 },
    { word: 'highlyUnlikely', from: 10, to: 20 },
    { word: 'unlikely', from: 25, to: 35 },
    { word: 'realisticPossibility', from: 40, to: 50, under: true },
    { word: 'likelyOrProbable', from: 55, to: 75 },
    { word: 'highlyLikely', from: 80, to: 90 },
    { word: 'almostCertain', from: 95, to: 100 },
  ],
};

export const scales: readonly Scale[] = [stix, icd203, phia];

/** The words that a scale has for a number: two on a shared border, none in a gap. */
export function wordsFor(scale: Scale, value: number): Term[] {
  return scale.words.filter(({ from, to, under }) => value >= from && (under ? value < to : value <= to)).map(({ word }) => word);
}
