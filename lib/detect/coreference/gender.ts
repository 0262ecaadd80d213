import { type Gender, genderOfGivenName } from '../../lexicon/given-name-gender';
import type { Token } from '../../text/tokenize';
import type { PartyInText } from './party-in-text';

const table = (gender: Gender, words: string): [string, Gender][] => words.split(' ').map((word) => [word, gender]);

/** The pronouns that tell who is meant by gender, in lower case. */
export const pronounGender: ReadonlyMap<string, Gender> = new Map([
  ...table('male', 'he him his himself'),
  ...table('female', 'she her hers herself'),
]);

/** Titles and nouns that tell the gender of whom they name. */
const toldBy = new Map([
  ...table(
    'male',
    'mr mr. sir king prince lord congressman chairman spokesman businessman policeman man boy father son brother husband uncle actor emperor duke baron',
  ),
  ...table(
    'female',
    'mrs mrs. ms ms. miss queen princess lady dame congresswoman chairwoman spokeswoman businesswoman policewoman woman girl mother daughter sister wife aunt actress empress duchess baroness',
  ),
]);

/** The gender of a person by the title before a name, by a given name, or by a word of a description. */
export function genderOf(tokens: Token[], { from, to, named }: PartyInText): Gender {
  if (!named) return genderOfDescription(tokens, from, to);
  return toldBy.get(tokens[from - 1]?.lower ?? '') ?? (to - from > 1 ? genderOfGivenName(tokens[from]!.lower) : 'unknown');
}

function genderOfDescription(tokens: Token[], from: number, to: number): Gender {
  for (let i = from; i < to && tokens[i]!.tag !== 'I'; i++) {
    const gender = toldBy.get(tokens[i]!.lower);
    if (gender && tokens[i + 1]?.lower !== "'s") return gender;
  }
  return 'unknown';
}
