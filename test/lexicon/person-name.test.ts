import { expect, test } from 'vitest';
import { isPersonName } from '../../lib/lexicon/person-name';

const names: [name: string, isPerson: boolean][] = [
  ['Elena Marsh', true],
  ['Maria von Trapp', true],
  ['Gen. Lovelace', true],
  ['Mr Khan', true],
  ['Elena', false],
  ['the port authority', false],
  ['National Crime Agency', false],
  ['Elena in a long sentence about cranes', false],
  ['officials', false],
  ['', false],
];
for (const [name, isPerson] of names) {
  test(`“${name}” is ${isPerson ? 'a person' : 'no person, as far as its words tell'}`, () => expect(isPersonName(name)).toBe(isPerson));
}
