import { expect, test } from 'vitest';
import { type Naming, namingOf } from '../../lib/report/naming';

const sources: Record<Naming, string[]> = {
  named: [
    'NÚKIB',
    'Interpol',
    'Prime Minister Petr Fiala',
    'the National Cyber and Information Security Agency',
    'Microsoft Threat Intelligence',
    'the Interior Ministry',
    'Gen. Lovelace',
    'APT28',
    'eBay',
    '外務省',
    'Ana Marsh, a spokeswoman',
  ],
  described: [
    'US officials',
    'Officials',
    'The officials',
    'two people familiar with the matter',
    'a spokesman for the Interior Ministry',
    'researchers at Microsoft',
    'Kaspersky researchers',
    'the port authority',
    'police',
    'he',
    'one of the sources',
  ],
  nobody: ['', '  '],
};
for (const [naming, names] of Object.entries(sources)) {
  for (const name of names) test(`“${name}” is ${naming}`, () => expect(namingOf(name)).toBe(naming));
}

test('what has no letter is a name as it was typed', () => expect(namingOf('???')).toBe('named'));
