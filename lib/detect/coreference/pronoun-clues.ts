import type { Gender } from '../../lexicon/given-name-gender';
import type { Clue } from './clue';
import type { Figure } from './figure';
import type { Standing } from './standing';

/** `he`, `she` or a form of them in its text. */
export interface PronounPlace {
  gender: Gender;
  token: number;
  sentence: number;
  standing: Standing;
  /** Whether it opens what somebody says in the same sentence: `said he had`, `said that he`. */
  isTold: boolean;
  /** Whether it stands within a quotation, and who speaks there, if that is known yet. */
  quoted: boolean;
  speaker: Figure | undefined;
  /** Who spoke last before it. */
  lastSpeaker: Figure | undefined;
  /** Those that it may stand for, the last mentioned first. */
  figures: Figure[];
}

const away = ({ sentence }: Figure, place: PronounPlace): number => place.sentence - sentence;

/**
 * Whom a pronoun stands for. Weights: learnt on GUM's coreference groups (1,500 pronouns of 13 genres; news, interviews and biographies count twice) and rounded;
 * which clues there are was chosen by five-fold cross-validation there.
 */
export const pronounClues: Clue<PronounPlace>[] = [
  { id: 'gender-agrees', weight: 0.8, test: ({ gender }, place) => gender === place.gender },
  { id: 'same-sentence', weight: 1.9, test: (figure, place) => away(figure, place) === 0 },
  { id: 'sentence-before', weight: 1.1, test: (figure, place) => away(figure, place) === 1 },
  { id: 'two-before', weight: 0.2, test: (figure, place) => away(figure, place) === 2 },
  { id: 'far', weight: -1, test: (figure, place) => away(figure, place) > 3 },
  { id: 'was-subject', weight: 0.8, test: ({ standing }) => standing.isSubject },
  { id: 'goes-on', weight: 0.5, test: ({ byPronoun }) => byPronoun },
  { id: 'goes-on-here', weight: -0.3, test: (figure, place) => figure.byPronoun && away(figure, place) < 2 },
  { id: 'untyped', weight: -1.3, test: ({ untyped }) => untyped },
  { id: 'often', weight: 0.6, test: ({ total }) => total > 2 },
  { id: 'very-often', weight: 0.9, test: ({ total }) => total > 5 },
  { id: 'most', weight: 0.6, test: ({ total, name }, { figures }) => name >= 0 && figures.every((other) => other.total <= total) },
  { id: 'speaks-on', weight: 0.3, test: (figure, place) => place.lastSpeaker === figure && place.standing.speaks && !place.quoted },
  { id: 'says-of-self', weight: 0.6, test: (figure, place) => place.isTold && place.lastSpeaker === figure && away(figure, place) === 0 },
  { id: 'speaks-of-self', weight: -0.9, test: (figure, place) => place.quoted && place.speaker === figure },
  { id: 'quoted-other', weight: 0.3, test: (figure, place) => place.quoted && place.speaker !== figure },
  { id: 'opened-text', weight: 0.2, test: ({ firstSentence }) => firstSentence < 2 },
];

/** What it weighs that a pronoun stands for none of the figures. */
export const noPerson = 1.1;
