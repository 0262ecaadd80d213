import type { Span } from '../../model/span';
import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';
import type { Mention } from '../mentions/mention';
import { type Choice, choose } from './clue';
import { type Description, readDescription } from './description';
import { descriptionClues, noParty } from './description-clues';
import { followFigures } from './follow-figures';
import { findFullestNames } from './fullest-names';
import { pronounGender } from './gender';
import { findNameIn } from './name-in-phrase';
import { placeParties } from './party-in-text';
import { noPerson, pronounClues } from './pronoun-clues';
import { findUntypedNames } from './untyped-names';

/** The least likelihood of an answer: chosen on GUM so that at least 85 in 100 are right, pronouns of news and such as the weights have not seen too; a name of which it is not known that it is a person's must be surer. */
const least = { pronoun: 0.7, description: 0.6, untyped: 0.8 };

/**
 * Finds for each phrase, by token range, the name that it stands for: the span of the fullest name in the text, in UTF-16 units, for `he` and `she`, a surname, an
 * abbreviation, `who` after a name, or a description such as `the agency`. Undefined for what is a full name itself, for other phrases, and where it is not sure.
 * `mentions` are those of `findMentions`. Linear in the length of the text.
 */
export function findReferents(analysis: Analysis, mentions: Mention[], phrases: Range[]): (Span | undefined)[] {
  if (phrases.length === 0) return [];
  const { tokens } = analysis;
  const known = placeParties(analysis, mentions);
  const parties = known.concat(findUntypedNames(analysis, known)).sort((a, b) => a.from - b.from || b.to - a.to);
  const fullest = findFullestNames(tokens, parties);
  const described = phrases.map((phrase) => readDescription(tokens, phrase));
  const nameAt = new Map<number, number>();
  const note = (at: number, choice: Choice | undefined, limit: number) => {
    const isSure = choice && choice.likelihood >= (choice.figure.untyped ? least.untyped : limit);
    if (isSure && choice.figure.name >= 0) nameAt.set(at, choice.figure.name);
    return choice?.figure;
  };
  followFigures(
    analysis,
    parties,
    fullest,
    described.filter((description): description is Description => description !== undefined),
    {
      pronoun: (place) => note(place.token, choose(pronounClues, place.figures, place, noPerson), least.pronoun),
      description: (place) => note(place.head, choose(descriptionClues, place.figures, place, noParty), least.description),
    },
  );
  const spanOf = (party: number | undefined): Span | undefined => {
    const name = party === undefined ? undefined : parties[party];
    return name && { start: tokens[name.from]!.start, end: tokens[name.to - 1]!.end };
  };
  const partyEnding = new Map(parties.flatMap(({ to, named, untyped }, index) => (named && !untyped ? [[to, index]] : [])));
  return phrases.map((phrase, index) => {
    const { from, to } = phrase;
    const description = described[index];
    if (description) return spanOf(nameAt.get(description.head));
    const isWord = to - from === 1;
    if (isWord && pronounGender.has(tokens[from]!.lower)) return spanOf(nameAt.get(from));
    if (isWord && tokens[from]!.lower === 'who') {
      const party = partyEnding.get(tokens[from - 1]?.tag === ',' ? from - 1 : from);
      return party === undefined ? undefined : spanOf(fullest[party]);
    }
    return spanOf(findNameIn(tokens, parties, fullest, phrase));
  });
}
