import { expect, test } from 'vitest';
import { firstNames } from '../../lib/lexicon/first-names';
import { institutionHeads } from '../../lib/lexicon/institution-heads';
import { organisationEndings, organisationOpenings, otherEndings } from '../../lib/lexicon/name-heads';
import lists from '../../lib/lexicon/names.json';
import { ambiguousOrganisations } from '../../lib/lexicon/organisations';
import { partyHeads } from '../../lib/lexicon/party-heads';
import { honorifics, roles, speechVerbs } from '../../lib/lexicon/person-titles';
import { ambiguousGroups } from '../../lib/lexicon/threat-groups';

const lowerCase: [name: string, words: Iterable<string>][] = [
  ['first names', firstNames],
  ['honorifics', honorifics],
  ['roles', roles],
  ['verbs of saying', speechVerbs],
  ['heads of parties', partyHeads.keys()],
  ['heads of institutions', institutionHeads.keys()],
  ['endings of organisations', organisationEndings],
  ['openings of organisations', organisationOpenings],
  ['endings of other names', otherEndings],
];

for (const [name, words] of lowerCase) {
  test(`${name} are in lower case and not empty`, () => {
    const list = [...words];
    expect(list.length).toBeGreaterThan(5);
    expect(list.filter((word) => word === '' || word !== word.toLowerCase() || /[\s;,'"`]/.test(word))).toEqual([]);
  });
}

test('no noun heads both a party and an institution', () => {
  expect([...partyHeads.keys()].filter((word) => institutionHeads.has(word))).toEqual([]);
});

test('no ending is both of an organisation and of another name', () => {
  expect([...organisationEndings].filter((word) => otherEndings.has(word))).toEqual([]);
});

test('each ambiguous name is in the list that it belongs to', () => {
  expect([...ambiguousOrganisations].filter((name) => !lists.organisations.includes(name))).toEqual([]);
  const groups = new Set(lists.groups.flatMap((group) => group.split('|')));
  expect([...ambiguousGroups].filter((name) => !groups.has(name))).toEqual([]);
});

test('no organisation is listed twice', () => {
  expect(lists.organisations.filter((name, at) => lists.organisations.indexOf(name) !== at)).toEqual([]);
});
