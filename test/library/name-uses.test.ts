import { expect, test } from 'vitest';
import { findNames, nameUses } from '../../lib/library/name-uses';
import { partyFinder } from '../../lib/library/parties';
import { uuid } from '../store/samples';
import { cardOf, shelvesOf } from './shelf';

const actor = { id: uuid(90), kind: 'identity' as const, name: 'NÚKIB', aliases: ['the agency'], externalReferences: [] };
const unused = { ...actor, id: uuid(91), name: 'Interpol', aliases: ['ICPO'] };
const shelves = shelvesOf(
  cardOf('https://a.example/1', {}, 1, [
    { assertedBy: 'nukib', attributedTo: 'Fancy Bear' },
    { assertedBy: 'The Agency', attributedTo: 'fancy bear' },
    { assertedBy: 'Fancy Bear', attributedTo: 'Fancy Bear' },
    { assertedBy: undefined, attributedTo: 'Žluťák' },
  ]),
);
const uses = nameUses(shelves, partyFinder([actor, unused]), ['NÚKIB', 'Interpol']);

test('everyone who is named is listed once, under whichever names, with the number of claims', () => {
  expect(uses.map(({ name, count }) => [name, count])).toEqual([
    ['Fancy Bear', 3],
    ['NÚKIB', 2],
    ['Žluťák', 1],
    ['Interpol', 0],
  ]);
});

const finds: [string, string[]][] = [
  ['', ['Fancy Bear', 'NÚKIB', 'Žluťák', 'Interpol']],
  ['zlut', ['Žluťák']],
  ['bear fan', ['Fancy Bear']],
  ['ear', []],
  ['agency', ['NÚKIB']],
];
for (const [sought, expected] of finds) {
  test(`“${sought}” finds the names ${expected.join(', ') || 'of nobody'}`, () => {
    expect(findNames(uses, sought).map(({ name }) => name)).toEqual(expected);
  });
}
