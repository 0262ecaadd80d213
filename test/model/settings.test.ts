import { expect, test } from 'vitest';
import { Backup } from '../../lib/model/backup';
import { Looks, usualLooks } from '../../lib/model/looks';
import { Settings } from '../../lib/model/settings';

const before = {
  on: false,
  sitesOff: ['news.example'],
  show: { actor: true, agency: false, attribution: true, claim: true },
  plenty: 'more',
  hiddenClasses: ['attitude', 'report'],
  nested: true,
  creator: 'A. Reader',
};

const kept: { what: string; stored: object; read: Partial<Settings> }[] = [
  { what: 'nothing', stored: {}, read: { on: true, hiddenStrengths: [], hiddenClasses: ['attitude'] } },
  { what: 'all of what the version before had', stored: before, read: { ...(before as Partial<Settings>), hiddenStrengths: [] } },
  {
    what: 'some of it',
    stored: { show: { agency: false } },
    read: { show: { actor: true, agency: false, attribution: true, claim: false } },
  },
  { what: 'what a newer version adds', stored: { ...before, colourOfTheSea: 'green' }, read: before as Partial<Settings> },
];
for (const { what, stored, read } of kept) {
  test(`settings on disk that have ${what} are read, and what is missing has its default`, () => {
    expect(Settings.parse(stored)).toMatchObject(read);
    expect(Settings.parse(stored)).not.toHaveProperty('colourOfTheSea');
  });
}

test('of looks that have some kinds the others are as usual', () => {
  const actor = { ...usualLooks.actor, light: '#112233' };
  expect(Looks.parse({ actor })).toEqual({ ...usualLooks, actor });
});

const hostile: [what: string, change: object][] = [
  ['a colour that ends a rule', { light: '#aabbcc; } body { display: none' }],
  ['a colour with a line after it', { light: '#aabbcc\n' }],
  ['a colour of another form', { dark: 'red' }],
  ['a colour that loads something', { dark: 'url(https://news.example/x)' }],
  ['a colour with capitals, which no colour field gives', { dark: '#AABBCC' }],
  ['a line that is none', { line: 'solid 2px red; x: y' }],
  ['a line of attributions for an actor', { line: 'firmness' }],
  ['a line that would cover a page', { thickness: 500 }],
  ['a thickness that is no number', { thickness: '2px' }],
  ['a thickness between steps', { thickness: 1.3 }],
  ['no thickness at all', { thickness: Number.NaN }],
  ['a ground that is words', { wash: 'yes' }],
];
for (const [what, change] of hostile) {
  test(`looks with ${what} are refused`, () => {
    expect(Looks.safeParse({ actor: { ...usualLooks.actor, ...change } }).success).toBe(false);
  });
}

test('a line of its own is refused for attributions, whose line says how firm they are', () => {
  expect(Looks.safeParse({ attribution: { ...usualLooks.attribution, line: 'solid' } }).success).toBe(false);
});

for (const backup of [{ at: 'yesterday' }, { later: 5 }, { at: '2026-03-01T08:00:00Z', claims: 1.5 }]) {
  test(`a backup of ${JSON.stringify(backup)} is no backup`, () => expect(Backup.safeParse(backup).success).toBe(false));
}
