import { findMentions } from '../../../lib/detect/mentions/find-mentions';
import { calibrationOf, judge } from '../../../lib/detect/mentions/learned/judge-parties';
import { classId, partyClasses } from '../../../lib/detect/mentions/learned/party-classes';
import { calibrations } from '../../../lib/detect/mentions/learned/party-model';
import { weighCandidates } from '../../../lib/detect/mentions/learned/weigh-candidates';
import type { Mention } from '../../../lib/detect/mentions/mention';
import { calibrateGuesses, type Guess } from './calibrate';
import { encodeParties } from './encode-parties';
import { type FoldedLesson, folds } from './read-party-corpora';
import { roundParties, type SmallPartyModel, strongestFeatures } from './shrink-parties';
import { countPartyFeatures, type PartyOptions, trainParties } from './train-parties';

/** How large the model is: bits of a feature's number, features that are kept. */
export interface PartySizes {
  bits: number;
  rows: number;
}

/** The sizes that make less than 50 kB gzipped. */
export const partySizes: PartySizes = { bits: 19, rows: 8_900 };

const options: Omit<PartyOptions, 'bits'> = { epochs: 4, rate: 0.05, weak: 0.3, own: 2, minCount: 2, seed: 1 };
const unset = Float32Array.from({ length: 2 * calibrations }, (_, i) => (i % 2 === 0 ? 1 : 0));

/** What the model finds in a document that it has not learnt from. */
export interface HeldOut {
  lesson: FoldedLesson;
  mentions: Mention[];
}

/** Learns the model, its calibration from what each fold's model says of the articles that it has not seen, and gives the bytes and what was found there. */
export function learnParties(
  lessons: FoldedLesson[],
  sizes: PartySizes,
  say: (line: string) => void,
): { bytes: Uint8Array; heldOut: HeldOut[] } {
  const { bits, rows } = sizes;
  const full = trainParties(lessons, { ...options, bits });
  const only = strongestFeatures(full, countPartyFeatures(lessons, bits), rows);
  say(`parties: ${full.length / partyClasses.length} features looked at, ${rows} kept`);
  const model = roundParties(trainParties(lessons, { ...options, bits, only }), only, unset);
  const models: SmallPartyModel[] = [];
  const guesses: Guess[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = lessons.filter((lesson) => lesson.fold !== fold);
    const strongest = strongestFeatures(trainParties(seen, { ...options, bits }), countPartyFeatures(seen, bits), rows);
    const small = roundParties(trainParties(seen, { ...options, bits, only: strongest }), strongest, unset);
    models.push(small);
    for (const lesson of lessons) if (lesson.fold === fold && lesson.corpus === 'scheme') guesses.push(...guessesOf(lesson, small));
    say(`parties: fold ${fold + 1} of ${folds}`);
  }
  const calibration = calibrateGuesses(guesses, calibrations);
  const heldOut = lessons.flatMap((lesson) => {
    const small = lesson.fold === undefined ? undefined : models[lesson.fold];
    return small
      ? [{ lesson, mentions: findMentions(lesson.reading.doc, { model: { ...small, calibration }, reading: lesson.reading }) }]
      : [];
  });
  return { bytes: encodeParties({ ...model, calibration }), heldOut };
}

const actors = (1 << classId.person) | (1 << classId.group) | (1 << classId.state);
const agencies = 1 << classId.organization;

/** What a model says of each candidate of a document whose annotation says what it is. */
function guessesOf(lesson: FoldedLesson, model: SmallPartyModel): Guess[] {
  const weighed = weighCandidates(lesson.reading, lesson.found, model);
  return lesson.found.candidates.flatMap((candidate, k) => {
    const judged = lesson.weights[k]! > 0 ? judge(candidate, weighed, k * partyClasses.length) : undefined;
    if (!judged) return [];
    const ofKind = judged.type === 'organization' ? agencies : actors;
    return [{ kind: calibrationOf(candidate), share: judged.share, isRight: (lesson.allowed[k]! & ~ofKind) === 0 }];
  });
}
