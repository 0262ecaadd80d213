import type { Clue } from './clue';
import type { Description } from './description';
import type { Figure } from './figure';
import { relate } from './noun-classes';
import type { Standing } from './standing';

/** A description in its text. */
export interface DescriptionPlace extends Description {
  sentence: number;
  standing: Standing;
  /** Who spoke last before it. */
  lastSpeaker: Figure | undefined;
  /** The figures that it may describe, the last mentioned first. */
  figures: Figure[];
}

const away = ({ sentence }: Figure, place: DescriptionPlace): number => place.sentence - sentence;

/**
 * What a definite description stands for. GUM holds too few of them that stand for a party named before to learn from (19 of 258), so the weights were set by hand
 * on those and on the 36 that are sources or targets in our own annotated news.
 */
export const descriptionClues: Clue<DescriptionPlace>[] = [
  { id: 'called-so', weight: 1.5, test: ({ nouns }, { noun }) => nouns.has(noun) },
  { id: 'alike', weight: 0.8, test: (figure, { noun }) => relate(figure, noun) === 'alike' },
  { id: 'modifier', weight: 0.5, test: ({ nouns }, { modifiers }) => modifiers.some((word) => nouns.has(word)) },
  { id: 'modified', weight: -0.5, test: (_, { modifiers }) => modifiers.length > 0 },
  { id: 'only-one', weight: 0.5, test: (_, { figures }) => figures.length === 1 },
  { id: 'only-called-so', weight: 0.5, test: ({ nouns }, { noun, figures }) => figures.length === 1 && nouns.has(noun) },
  { id: 'same-sentence', weight: 0.8, test: (figure, place) => away(figure, place) === 0 },
  { id: 'sentence-before', weight: 0.5, test: (figure, place) => away(figure, place) === 1 },
  { id: 'far', weight: -0.8, test: (figure, place) => away(figure, place) > 4 },
  { id: 'last-mentioned', weight: 0.2, test: (figure, { figures }) => figures[0] === figure },
  { id: 'was-subject', weight: 0.4, test: ({ standing }) => standing.isSubject },
  { id: 'spoke-last', weight: 0.4, test: (figure, place) => place.lastSpeaker === figure },
  { id: 'speaks-on', weight: 0.3, test: (figure, place) => place.lastSpeaker === figure && place.standing.speaks },
  { id: 'often', weight: 0.5, test: ({ total }) => total > 2 },
  { id: 'very-often', weight: 0.3, test: ({ total }) => total > 5 },
  { id: 'most', weight: 0.2, test: ({ total }, { figures }) => figures.every((other) => other.total <= total) },
  { id: 'only-described', weight: -0.5, test: ({ name }) => name < 0 },
  { id: 'person', weight: -0.5, test: ({ kind }) => kind === 'person' },
];

/** What it weighs that a description stands for none of the figures. */
export const noParty = 2;
