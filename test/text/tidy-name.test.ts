import { expect, test } from 'vitest';
import { tidyName } from '../../lib/text/tidy-name';

const names: [what: string, name: string, tidied: string][] = [
  ['as it is', 'Zoë Müller-Öz, NÚKIB', 'Zoë Müller-Öz, NÚKIB'],
  ['without spaces at its ends', ' Ben\u00a0\n', 'Ben'],
  ['with single spaces', 'Ada \t Lovelace', 'Ada Lovelace'],
  ['without a zero-width space', 'B\u200ben\u200b', 'Ben'],
  ['without joiners, fillers and a byte order mark', '\ufeffB\u2060e\u034f\u3164n\u{e0001}', 'Ben'],
  ['without marks of directions', '\u202eBen\u202c\u2066\u061c', 'Ben'],
  ['with letters that are composed', 'Zoe\u0308', 'Zoë'],
  ['with the usual letters for wide, mathematical and joined ones', 'Ｂｅｎ 𝐁𝐞𝐧 ﬁ', 'Ben Ben fi'],
  ['without control characters', 'Ben\u0000\u0007', 'Ben'],
  ['with a sign in place of half a character', 'Ben\ud83d', 'Ben\ufffd'],
  ['empty if nothing of it is seen', '\u200b \u00ad', ''],
  ['in Cyrillic letters, which are others', 'Веn', 'Веn'],
];
for (const [what, name, tidied] of names) {
  test(`${JSON.stringify(name)} is kept ${what}`, () => {
    expect(tidyName(name)).toBe(tidied);
    expect(tidyName(tidied)).toBe(tidied);
  });
}

test('no name grows beyond what is kept of one', () => {
  expect(tidyName('ﷺ'.repeat(500)).length).toBeLessThanOrEqual(500);
  expect(tidyName('👩'.repeat(400)).isWellFormed()).toBe(true);
});
