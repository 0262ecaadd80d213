import type { Gender } from '../../lexicon/given-name-gender';
import type { PartyInText } from './party-in-text';
import type { Standing } from './standing';

/** Somebody or something that a text has told of so far. */
export interface Figure {
  /** Index of the party that names it most fully, -1 when it has only been described. */
  name: number;
  kind: 'person' | 'body' | 'people';
  type: PartyInText['type'];
  /** Whether it is a name of which the detector does not know what it names. */
  untyped: boolean;
  gender: Gender;
  /** How often it is named in the whole text. */
  total: number;
  /** Sentence and standing of the last mention, and whether that was a pronoun. */
  sentence: number;
  standing: Standing;
  byPronoun: boolean;
  firstSentence: number;
  /** What it has been called and described as, in lower case. */
  nouns: Set<string>;
}

const mostRemembered = 12; // figures: keeps the time linear

/** Puts a figure first among those remembered, and forgets the one that was mentioned longest ago. */
export function remember(recent: Figure[], figure: Figure): void {
  const at = recent.indexOf(figure);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(figure);
  if (recent.length > mostRemembered) recent.pop();
}
