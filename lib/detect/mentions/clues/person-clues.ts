import { firstNames } from '../../../lexicon/first-names';
import { organisationEndings, otherEndings } from '../../../lexicon/name-heads';
import { partyHeads } from '../../../lexicon/party-heads';
import { roles } from '../../../lexicon/person-titles';
import { apposition, isPlain, speaks } from './context';
import type { NameClue } from './name-clue';
import { after, before, first, last, length, lowerAfter, type NameInText } from './name-in-text';

/** Neither the first nor the last word of the name is a common English word. */
const isUncommon = ({ tokens, from, to }: NameInText): boolean => !tokens[to - 1]!.common && !tokens[from]!.common;

/** `{Roman} mosaics`: a word before a small noun that is no party's says what kind of thing that is. */
function standsBeforeThing(name: NameInText): boolean {
  const next = after(name);
  return next?.tag === 'N' && next.spaced && !next.capital && !partyHeads.has(next.lower) && !roles.has(next.lower);
}

/** Clues that a name is a person's. */
export const personClues: NameClue[] = [
  {
    id: 'first-name',
    type: 'person',
    weight: 4,
    finds: ['Yesterday {Maria Okafor} resigned.'],
    passes: ['Yesterday {Acme Labs} resigned.'],
    test: (name) => length(name) > 1 && length(name) < 6 && firstNames.has(first(name)) && !organisationEndings.has(last(name)),
  },
  {
    id: 'lone-first-name',
    type: 'person',
    weight: 1.5,
    finds: ['We asked {Maria} again.'],
    passes: ['We asked {Acme} again.', 'They stole {Roman} mosaics again.'],
    test: (name) => length(name) === 1 && firstNames.has(first(name)) && !standsBeforeThing(name),
  },
  {
    id: 'title',
    type: 'person',
    weight: 5,
    finds: ['Dr. {Okafor} resigned.', 'The researcher {Zed} resigned.'],
    passes: ['The firm {Zed} resigned.'],
    test: (name) => name.titled && before(name)?.tag !== ',',
  },
  {
    id: 'initial',
    type: 'person',
    weight: 3,
    finds: ['The judge heard {Ola K. Berg} first.'],
    passes: ['The judge heard {Acme Labs} first.'],
    test: ({ tokens, from, to }) => to - from > 2 && /^[A-Z]\.$/.test(tokens[from + 1]!.text),
  },
  {
    id: 'hyphenated',
    type: 'person',
    weight: 2.5,
    finds: ['They met {Kwon Jae-Ho} there.'],
    passes: ['They met {Zed-Quux} there.'],
    test: (name) => length(name) > 1 && isPlain(name) && name.tokens.slice(name.from + 1, name.to).some((token) => token.tag === '-'),
  },
  {
    id: 'age',
    type: 'person',
    weight: 4,
    finds: ['Police held {Ola Berg}, 41, for a day.'],
    passes: ['Police held {Ola Berg} for a day.'],
    test: (name) => lowerAfter(name) === ',' && /^\d\d$/.test(lowerAfter(name, 1)) && [',', '.', 'who'].includes(lowerAfter(name, 2)),
  },
  {
    id: 'role-apposed',
    type: 'person',
    weight: 3.5,
    finds: ['{Ola Berg}, a senior analyst at the firm, disagreed.'],
    passes: ['{Berglabs}, a security firm in Oslo, disagreed.'],
    test: (name) => apposition(name, roles) || apposition(name, partyHeads),
  },
  {
    id: 'who',
    type: 'person',
    weight: 2.5,
    finds: ['{Ola Berg}, who runs the team, disagreed.'],
    passes: ['{Ola Berg}, which runs the team, disagreed.'],
    test: (name) => lowerAfter(name) === 'who' || (lowerAfter(name) === ',' && lowerAfter(name, 1) === 'who'),
  },
  {
    id: 'plain-words-speak',
    type: 'person',
    weight: 2,
    finds: ['{Tulla Berg} said no.', 'No, said {Tulla Berg}.'],
    passes: ['{Tullaberg} said no.', '{Business Traveller} said no.'],
    test: (name) => isPlain(name) && isUncommon(name) && length(name) > 1 && length(name) < 4 && speaks(name),
  },
  {
    id: 'plain-words',
    type: 'person',
    weight: 1.5,
    finds: ['They met {Tulla Berg} there.'],
    passes: ['They met {TullaBerg} there.'],
    test: (name) =>
      isPlain(name) &&
      isUncommon(name) &&
      (length(name) === 2 || length(name) === 3) &&
      !otherEndings.has(last(name)) &&
      !organisationEndings.has(last(name)),
  },
];
