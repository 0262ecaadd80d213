import { groupEndings } from '../../../lexicon/threat-groups';
import { isCapitals } from '../name-word';
import { kindVerbs } from './context';
import type { NameClue } from './name-clue';
import { before, last, length, lowerAfter, lowerBefore, type NameInText, words } from './name-in-text';

/** Secureworks names groups in capitals, a metal for the country or the motive. */
const metals = words('GOLD BRONZE COBALT IRON NICKEL TIN ALUMINUM COPPER PLATINUM ZINC TUNGSTEN RUBIDIUM');
const afterGroup = words('hackers gang group hacker actors attackers collective crew');
const groupNouns = words('group gang crew collective hackers actor actors hacker syndicate cartel');

/** Whether a noun for a group stands before the name: `the gang {Acme}`, `a hacking group known as {Acme}`, but not `an Acme unit called {Zed}`. */
function followsGroup(name: NameInText): boolean {
  const naming = namingWords(name);
  for (let n = naming + 1; n < naming + 4; n++) {
    const token = before(name, n);
    if (token && groupNouns.has(token.lower)) return before(name, n + 1)?.tag !== 'P';
    if (naming === 0 || (token?.tag === 'N' && n > naming + 1)) return false;
  }
  return false;
}

/** How many words right before the name introduce it: 1 for `called`, 2 for `known as` and `called the`, else 0. */
function namingWords(name: NameInText): number {
  if (kindVerbs.has(lowerBefore(name))) return 1;
  if (lowerBefore(name) === 'as') return ['known', 'tracked', 'identified'].includes(lowerBefore(name, 2)) ? 2 : 0;
  return lowerBefore(name) === 'the' && kindVerbs.has(lowerBefore(name, 2)) ? 2 : 0;
}

/** Clues that a name is a threat group's. */
export const groupClues: NameClue[] = [
  {
    id: 'group-ending',
    type: 'group',
    weight: 4,
    finds: ['They traced it to {Zed Panda} again.'],
    passes: ['They traced it to {Zed} again.'],
    test: (name) => length(name) === 2 && groupEndings.has(last(name)),
  },
  {
    id: 'metal-name',
    type: 'group',
    weight: 4,
    finds: ['They traced it to {GOLD ZED} again.'],
    passes: ['They traced it to {Gold Zed} again.', 'They traced it to {ZED GOLD} again.'],
    test: ({ tokens, from, to }) => to - from === 2 && metals.has(tokens[from]!.text) && isCapitals(tokens[from + 1]!.text),
  },
  {
    id: 'group-called',
    type: 'group',
    weight: 4.5,
    finds: ['A hacking group known as {Zed} did it.', 'The gang {Zed} did it.'],
    passes: ['A firm known as {Zed} did it.'],
    test: followsGroup,
  },
  {
    id: 'group-after',
    type: 'group',
    weight: 4,
    finds: ['The {Zed} gang did it.', '{Zed} hackers did it.'],
    passes: ['The {Zed} spokesman did it.'],
    test: (name) => afterGroup.has(lowerAfter(name)),
  },
];
