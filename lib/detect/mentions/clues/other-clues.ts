import { firstNames } from '../../../lexicon/first-names';
import { knownNames } from '../../../lexicon/known-names';
import { organisationEndings, otherEndings } from '../../../lexicon/name-heads';
import { matchPhrase } from '../../../lexicon/phrase-index';
import type { Token } from '../../../text/tokenize';
import { isInnerCapital } from '../name-word';
import { kindVerbs } from './context';
import type { NameClue } from './name-clue';
import { before, first, last, length, lowerAfter, lowerBefore, type NameInText, words } from './name-in-text';

const things = words(
  'malware ransomware trojan trojans virus worm vulnerability vulnerabilities bug flaw flaws exploit exploits app apps browser software server servers platform tool tools botnet backdoor device devices phone phones protocol strain variant toolkit framework plugin package version update code language console system systems family implant spyware wallet router routers cameras camera client exploit-kit campaign operation attack attacks scandal disease card cards machine machines website websites package',
);
const thingOpenings = words(
  'hurricane storm cyclone operation project mount mt lake port fort exhibit article section chapter windows internet open smart space',
);
const usingWords = words(
  'using use uses used via install installing installed running run runs exploit exploiting exploits download downloaded',
);
const locative = words('in near across throughout outside inside around within');
const placeKinds = words('city town village county province region district state island port capital suburb');
const malwareEnding =
  /[a-z0-9](Loader|loader|RAT|Rat|Bot|Locker|locker|Crypt|Crypter|Stealer|stealer|Worm|Wiper|Miner|miner|Dropper|dropper|Door|Kit|Spy|Ware)$/;

/** Whether tokens `from` up to `limit` start with an organisation that the lexicon holds. */
function isKnownOrganisation(tokens: Token[], from: number, limit: number): boolean {
  const match = from < 0 ? undefined : matchPhrase(knownNames, tokens, from, limit);
  return match?.value.kind === 'organization' && !match.value.ambiguous;
}

const isPlainPerson = (name: NameInText): boolean => length(name) > 1 && firstNames.has(first(name));

/** Clues that a name is no party's: a place's or a thing's. */
export const otherClues: NameClue[] = [
  {
    id: 'in',
    type: 'place',
    weight: 2.5,
    finds: ['The plant in {Zed} burned.'],
    passes: ['The plant of {Zed} burned.'],
    test: (name) => locative.has(lowerBefore(name)) && length(name) < 4,
  },
  {
    id: 'place-kind',
    type: 'place',
    weight: 3,
    finds: ['The town of {Zed} burned.'],
    passes: ['The plant of {Zed} burned.'],
    test: (name) => placeKinds.has(lowerBefore(name)) || (lowerBefore(name) === 'of' && placeKinds.has(lowerBefore(name, 2))),
  },
  {
    id: 'other-ending',
    type: 'thing',
    weight: 4,
    finds: ['They crossed the {Zed River} twice.'],
    passes: ['They crossed {Zed} twice.'],
    test: (name) => length(name) > 1 && otherEndings.has(last(name)) && !isPlainPerson(name),
  },
  {
    id: 'thing-opening',
    type: 'thing',
    weight: 4,
    finds: ['They fled {Hurricane Zed} twice.'],
    passes: ['They fled {Tulla Berg} twice.'],
    test: (name) => length(name) > 1 && thingOpenings.has(first(name)),
  },
  {
    id: 'common-words',
    type: 'thing',
    weight: 1.5,
    finds: ['They opened {Delivery Options} twice.'],
    passes: ['They met {Tulla Berg} twice.'],
    test: ({ tokens, from, to }) =>
      to - from > 1 && tokens[to - 1]!.common && tokens[from]!.common && !organisationEndings.has(tokens[to - 1]!.lower),
  },
  {
    id: 'thing-after',
    type: 'thing',
    weight: 3,
    finds: ['The {Zed} ransomware spread.', 'A {Zed} vulnerability spread.'],
    passes: ['The {Zed} spokesman left.'],
    test: (name) => things.has(lowerAfter(name)),
  },
  {
    id: 'thing-before',
    type: 'thing',
    weight: 3.5,
    finds: ['The trojan {Zed} spread.', 'A worm called {Zed} spread.'],
    passes: ['The firm {Zed} spread.'],
    test: (name) => things.has(lowerBefore(name)) || (kindVerbs.has(lowerBefore(name)) && things.has(lowerBefore(name, 2))),
  },
  {
    id: 'used',
    type: 'thing',
    weight: 2,
    finds: ['They got in using {Zed} again.'],
    passes: ['They got in with {Zed} again.'],
    test: (name) => usingWords.has(lowerBefore(name)) || (lowerBefore(name) === 'on' && length(name) < 3),
  },
  {
    id: 'common-word',
    type: 'thing',
    weight: 2.5,
    finds: ['They asked the {State} twice.'],
    passes: ['They asked {Zed} twice.', 'They asked {ICE} twice.'],
    test: ({ tokens, from, to, known }) => !known && to - from === 1 && tokens[from]!.common && !isInnerCapital(tokens[from]!.text),
  },
  {
    id: 'company-product',
    type: 'thing',
    weight: 3,
    finds: ['They patched {Google Zed} again.'],
    passes: ['They patched {Zed Google} again.'],
    test: ({ tokens, from, to }) =>
      to - from > 1 && isKnownOrganisation(tokens, from, to - 1) && !organisationEndings.has(tokens[to - 1]!.lower),
  },
  {
    id: 'malware-ending',
    type: 'thing',
    weight: 3,
    finds: ['Then {ZedLoader} starts.', 'Then {QuuxRAT} starts.'],
    passes: ['Then {ZedCorp} starts.', 'Then {Abbot} starts.'],
    test: ({ tokens, from, to }) => to - from === 1 && malwareEnding.test(tokens[from]!.text),
  },
  {
    id: 'plural-capitals',
    type: 'thing',
    weight: 3,
    finds: ['The {PLCs} failed.'],
    passes: ['The {NSA} failed.'],
    test: ({ tokens, from, to }) => to - from === 1 && /^[A-Z]{2,}s$/.test(tokens[from]!.text),
  },
  {
    id: 'digits',
    type: 'thing',
    weight: 2,
    finds: ['They patched {Zed 10} again.'],
    passes: ['They patched {Zed} again.'],
    test: ({ tokens, from, to }) => tokens.slice(from, to).some((token) => /\d/.test(token.text)),
  },
  {
    id: 'product-of',
    type: 'thing',
    weight: 2.5,
    finds: ["Google's {Zed} is slow."],
    passes: ["Oslo's {Zed} is slow."],
    test: (name) =>
      before(name)?.kind === 'clitic' &&
      isKnownOrganisation(name.tokens, name.from - 2, name.from - 1) &&
      length(name) < 3 &&
      !isPlainPerson(name),
  },
];
