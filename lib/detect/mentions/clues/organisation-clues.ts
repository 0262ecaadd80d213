import { institutionHeads } from '../../../lexicon/institution-heads';
import { partyHeads } from '../../../lexicon/party-heads';
import { roles } from '../../../lexicon/person-titles';
import type { Token } from '../../../text/tokenize';
import { isCapitals } from '../name-word';
import { apposition, isPlain, kindVerbs, speaks } from './context';
import type { NameClue } from './name-clue';
import { after, before, length, lowerAfter, lowerBefore, words } from './name-in-text';

const people = words('customers users employees staff workers subscribers members clients executives engineers managers account accounts');
const belongings = words(
  'systems system servers network networks website site customers users software products product security ceo headquarters statement report staff database data services service email chief',
);
const sites = words('site website blog portal weekly daily forum tabloid');
const companyKind = (token: Token | undefined): boolean =>
  token?.tag === 'N' &&
  institutionHeads.has(token.lower) &&
  !['team', 'city', 'county', 'town', 'service', 'services', 'group'].includes(token.lower);

function isStaff(word: string): boolean {
  return roles.has(word) || partyHeads.has(word) || people.has(word);
}

/** Clues beside a name that it is an organisation's. */
export const organisationClues: NameClue[] = [
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
];
