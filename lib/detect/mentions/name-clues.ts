import { isCommonWord } from '../../lexicon/common-words';
import { firstNames } from '../../lexicon/first-names';
import { institutionHeads } from '../../lexicon/institution-heads';
import { knownNames, type NameKind } from '../../lexicon/known-names';
import { organisationEndings, organisationOpenings, otherEndings } from '../../lexicon/name-heads';
import { partyHeads } from '../../lexicon/party-heads';
import { roles, speechVerbs } from '../../lexicon/person-titles';
import { matchPhrase } from '../../lexicon/phrase-index';
import { groupEndings } from '../../lexicon/threat-groups';
import type { Token } from '../../text/tokenize';
import { isCapitals, isInnerCapital } from './name-word';
import type { Name } from './split-run';

/** What a name can be: `thing` is a product, a place of work, an event: no party. */
export type NameType = 'person' | 'organization' | 'group' | 'place' | 'thing';

/** A name where it stands, with the bounds of its sentence. */
export interface NameInText extends Name {
  tokens: Token[];
  firstToken: number;
  tokenEnd: number;
}

/** A sign of what a name is, in its words or beside it. `finds` and `passes` mark the name with braces. */
export interface NameClue {
  id: string;
  type: NameType;
  weight: number;
  finds: string[];
  passes: string[];
  test(name: NameInText): boolean;
}

const before = ({ tokens, from, firstToken }: NameInText, n = 1): Token | undefined =>
  from - n >= firstToken ? tokens[from - n] : undefined;
const after = ({ tokens, to, tokenEnd }: NameInText, n = 0): Token | undefined => (to + n < tokenEnd ? tokens[to + n] : undefined);
const words = (list: string): Set<string> => new Set(list.split(' '));
const lowerBefore = (name: NameInText, n = 1): string => before(name, n)?.lower ?? '';
const lowerAfter = (name: NameInText, n = 0): string => after(name, n)?.lower ?? '';
/** How many words a name has; one with hyphens counts once. */
function length({ tokens, from, to }: NameInText): number {
  let count = 1;
  for (let i = from + 1; i < to; i++) if (tokens[i]!.spaced) count++;
  return count;
}
const last = ({ tokens, to }: NameInText): string => tokens[to - 1]!.lower;
const first = ({ tokens, from }: NameInText): string => tokens[from]!.lower;

const things = words(
  'malware ransomware trojan trojans virus worm vulnerability vulnerabilities bug flaw flaws exploit exploits app apps browser software server servers platform tool tools botnet backdoor device devices phone phones protocol strain variant toolkit framework plugin package version update code language console system systems family implant spyware wallet router routers cameras camera client exploit-kit campaign operation attack attacks scandal disease card cards machine machines website websites package',
);
const thingOpenings = words(
  'hurricane storm cyclone operation project mount mt lake port fort exhibit article section chapter windows internet open smart space',
);
const people = words('customers users employees staff workers subscribers members clients executives engineers managers account accounts');
/** Secureworks names groups in capitals, a metal for the country or the motive. */
const metals = words('GOLD BRONZE COBALT IRON NICKEL TIN ALUMINUM COPPER PLATINUM ZINC TUNGSTEN RUBIDIUM');
const malicious = words('hackers gang group hacker actors attackers collective hackers crew');
const kindVerbs = words('called dubbed named known nicknamed codenamed');
const usingWords = words(
  'using use uses used via install installing installed running run runs exploit exploiting exploits download downloaded',
);
const locative = words('in near across throughout outside inside around within');
const placeKinds = words('city town village county province region district state island port capital suburb');
const belongings = words(
  'systems system servers network networks website site customers users software products product security ceo headquarters statement report staff database data services service email chief',
);
const malwareEnding =
  /[a-z0-9](Loader|loader|RAT|Rat|Bot|Locker|locker|Crypt|Crypter|Stealer|stealer|Worm|Wiper|Miner|miner|Dropper|dropper|Door|Kit|Spy|Ware)$/;
const sites = words('site website blog portal weekly daily forum tabloid');
const companyKind = (token: Token | undefined): boolean =>
  token?.tag === 'N' &&
  institutionHeads.has(token.lower) &&
  !['team', 'city', 'county', 'town', 'service', 'services', 'group'].includes(token.lower);

/** Whether an apposition opens after the name, within a few words of it, that ends in one of `heads`: `, a spokesman for`. */
function apposition(name: NameInText, heads: { has(word: string): boolean }): boolean {
  if (after(name)?.tag !== ',') return false;
  for (let n = 1; n < 9; n++) {
    const token = after(name, n);
    if (!token) return false;
    if (token.tag === 'N' && heads.has(token.lower) && after(name, n + 1)?.tag !== 'N') return true;
    if (n > 1 && !"NPJ#X'-CG".includes(token.tag)) return false;
    if (n === 1 && !'TNPJS#XR'.includes(token.tag)) return false;
  }
  return false;
}

/** The clues by which names that no list holds are typed. Weights add up; see `typeNames`. */
export const nameClues: NameClue[] = [
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
    passes: ['We asked {Acme} again.'],
    test: (name) => length(name) === 1 && firstNames.has(first(name)),
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
      !isCommonWord(last(name)) &&
      (length(name) === 2 || length(name) === 3) &&
      !otherEndings.has(last(name)) &&
      !organisationEndings.has(last(name)),
  },
  {
    id: 'organisation-ending',
    type: 'organization',
    weight: 5,
    finds: ['They sued {Zed Labs} there.'],
    passes: ['They met {Tulla Berg} there.'],
    test: (name) => length(name) > 1 && organisationEndings.has(last(name).replace(/\.$/, '')),
  },
  {
    id: 'organisation-opening',
    type: 'organization',
    weight: 5,
    finds: ['They sued the {Institute of Zed} there.'],
    passes: ['They met {Tulla Berg} there.'],
    test: ({ tokens, from, to }) => to - from > 2 && hasOpening(tokens, from, to),
  },
  {
    id: 'capitals',
    type: 'organization',
    weight: 1,
    finds: ['The {ZQX} agreed.'],
    passes: ['The {Zed} agreed.'],
    test: ({ tokens, from, to }) => to - from === 1 && isCapitals(tokens[from]!.text) && tokens[from]!.text.length < 7,
  },
  {
    id: 'inner-capital',
    type: 'organization',
    weight: 1.5,
    finds: ['{ThreatZed} agreed.'],
    passes: ['{McBride} agreed.', '{ZQX} agreed.'],
    test: ({ tokens, from, to }) =>
      to - from === 1 &&
      isInnerCapital(tokens[from]!.text) &&
      !isCapitals(tokens[from]!.text) &&
      !/^(Mc|Mac|De|Di|O['’]|La|Le)/.test(tokens[from]!.text),
  },
  {
    id: 'domain',
    type: 'organization',
    weight: 2.5,
    finds: ['As {Zed.com} reported.'],
    passes: ['As {Zed} reported.'],
    test: ({ tokens, from, to }) => to - from > 2 && tokens[to - 2]!.text === '.',
  },
  {
    id: 'ampersand',
    type: 'organization',
    weight: 2.5,
    finds: ['The bank {Zed & Quux} agreed.'],
    passes: ['The bank {Zed} agreed.'],
    test: ({ tokens, from, to }) => to - from > 2 && tokens.slice(from, to).some((token) => token.text === '&'),
  },
  {
    id: 'kind-before',
    type: 'organization',
    weight: 4,
    finds: ['The security firm {Zed} agreed.', 'A newspaper called {Zed} agreed.'],
    passes: ['The malware {Zed} spread.'],
    test: (name) => companyKind(before(name)) || (kindVerbs.has(lowerBefore(name)) && companyKind(before(name, 2))),
  },
  {
    id: 'kind-apposed',
    type: 'organization',
    weight: 3.5,
    finds: ['{Zed}, a water utility in Oslo, paid.'],
    passes: ['{Zed}, a spokesman in Oslo, paid.'],
    test: (name) => apposition(name, institutionHeads) || apposition(name, sites),
  },
  {
    id: 'role-of',
    type: 'organization',
    weight: 3.5,
    finds: ['Tulla Berg, chief executive of {Zed}, agreed.', 'Researchers at {Zed} agreed.'],
    passes: ['The streets of {Zed} are empty.'],
    test: (name) => ['of', 'at', 'for', 'from', 'with'].includes(lowerBefore(name)) && isStaff(lowerBefore(name, 2)),
  },
  {
    id: 'at',
    type: 'organization',
    weight: 1.5,
    finds: ['She works at {Zed} now.'],
    passes: ['She works in {Zed} now.'],
    test: (name) => lowerBefore(name) === 'at' && length(name) < 4,
  },
  {
    id: 'staff-after',
    type: 'organization',
    weight: 3,
    finds: ['A {Zed} spokeswoman agreed.', '{Zed} researchers agreed.'],
    passes: ['A {Zed} exploit spread.'],
    test: (name) => isStaff(lowerAfter(name)),
  },
  {
    id: 'belongings',
    type: 'organization',
    weight: 1.5,
    finds: ["Thieves got into {Zed}'s servers."],
    passes: ["Thieves got into {Zed}'s house."],
    test: (name) => after(name)?.kind === 'clitic' && belongings.has(lowerAfter(name, 1)),
  },
  {
    id: 'word-speaks',
    type: 'organization',
    weight: 2,
    finds: ['{Zed} said no.', 'No, according to {Zed}.'],
    passes: ['{Tulla Berg} said no.'],
    test: (name) =>
      (length(name) === 1 || !isPlain(name)) && (speaks(name) || (lowerBefore(name) === 'to' && lowerBefore(name, 2) === 'according')),
  },
  {
    id: 'acts',
    type: 'organization',
    weight: 0.8,
    finds: ['{Zed} has fixed the flaw.'],
    passes: ['They like {Zed} less.'],
    test: (name) => length(name) < 3 && 'DZM'.includes(after(name)?.tag ?? '.') && !'IU'.includes(before(name)?.tag ?? '.'),
  },
  {
    id: 'abbreviated',
    type: 'organization',
    weight: 2,
    finds: ['The {Zed Quux Yard} (ZQY) agreed.'],
    passes: ['The {Zed Quux} (again) agreed.'],
    test: (name) =>
      length(name) > 1 &&
      lowerAfter(name) === '(' &&
      isCapitals(after(name, 1)?.text ?? '') &&
      lowerAfter(name, 2) === ')' &&
      !/^(US|UK|EU)$/.test(after(name, 1)!.text),
  },
  {
    id: 'state-inside',
    type: 'organization',
    weight: 2.5,
    finds: ['They asked {Environment Canada} twice.'],
    passes: ['They asked {Tulla Berg} twice.'],
    test: ({ tokens, from, to, tokenEnd }) => to - from > 1 && isState(matchPhrase(knownNames, tokens, to - 1, tokenEnd)?.value.kind),
  },
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
    test: (name) => groupBefore(name),
  },
  {
    id: 'group-after',
    type: 'group',
    weight: 4,
    finds: ['The {Zed} gang did it.', '{Zed} hackers did it.'],
    passes: ['The {Zed} spokesman did it.'],
    test: (name) => malicious.has(lowerAfter(name)),
  },
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
    test: ({ tokens, from, to }) => to - from > 1 && isCommonWord(tokens[to - 1]!.lower) && isCommonWord(tokens[from]!.lower),
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
    test: ({ tokens, from, to, known }) =>
      !known && to - from === 1 && isCommonWord(tokens[from]!.lower) && !isInnerCapital(tokens[from]!.text),
  },
  {
    id: 'company-product',
    type: 'thing',
    weight: 3,
    finds: ['They patched {Google Zed} again.'],
    passes: ['They patched {Zed Google} again.'],
    test: ({ tokens, from, to }) => to - from > 1 && isKnownOrganisation(tokens, from, to - 1),
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

function isPlain({ tokens, from, to }: NameInText): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind !== 'word' || (isInnerCapital(tokens[i]!.text) && !/^(Mc|Mac|De|O['’])/.test(tokens[i]!.text)))
      return tokens[i]!.tag === '-';
  return true;
}

/** Neither the first nor the last word of the name is a common English word. */
const isUncommon = (name: NameInText): boolean => !isCommonWord(last(name)) && !isCommonWord(first(name));

/** Whether tokens `from` up to `limit` start with an organisation that the lexicon holds. */
function isKnownOrganisation(tokens: Token[], from: number, limit: number): boolean {
  const match = from < 0 ? undefined : matchPhrase(knownNames, tokens, from, limit);
  return match?.value.kind === 'organization' && !match.value.ambiguous;
}

const isState = (kind: NameKind | undefined): boolean => kind === 'state';

const isPlainPerson = (name: NameInText): boolean => length(name) > 1 && firstNames.has(first(name));

function speaks(name: NameInText): boolean {
  if (speechVerbs.has(lowerAfter(name)) && after(name)!.tag !== 'N') return true;
  return speechVerbs.has(lowerBefore(name)) && [',', '"', '.', undefined].includes(after(name)?.tag) && before(name)!.tag !== 'N';
}

function isStaff(word: string): boolean {
  return roles.has(word) || partyHeads.has(word) || people.has(word);
}

function hasOpening(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1]!.lower;
    if ((next === 'of' || next === 'for') && organisationOpenings.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const groupNouns = words('group gang crew collective hackers actor actors hacker syndicate cartel unit team');
function groupBefore(name: NameInText): boolean {
  if (groupNouns.has(lowerBefore(name)) && before(name)!.tag === 'N') return before(name, 2)?.tag !== 'P';
  const named =
    lowerBefore(name) === 'as' && ['known', 'tracked', 'identified'].includes(lowerBefore(name, 2))
      ? 3
      : kindVerbs.has(lowerBefore(name))
        ? 2
        : lowerBefore(name) === 'the' && kindVerbs.has(lowerBefore(name, 2))
          ? 3
          : 0;
  if (!named) return false;
  for (let n = named; n < named + 4; n++) {
    if (groupNouns.has(lowerBefore(name, n))) return before(name, n + 1)?.tag !== 'P';
    if (before(name, n)?.tag === 'N' && n > named) return false;
  }
  return false;
}
