import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faintness, lookalikes } from '../../components/looks/look-warnings';
import { colours, grounds, palette } from '../../components/looks/palette';
import { type Looks, usualLooks } from '../../lib/model/looks';
import { contrast, toContrast } from '../../lib/view/contrast';
import { legendStyle } from '../../lib/view/legend-style';

const changed = (kind: keyof Looks, change: object): Looks => ({ ...usualLooks, [kind]: { ...usualLooks[kind], ...change } });

test('usual looks leave the extension’s own pages to the theme', () => expect(legendStyle(usualLooks)).toBe(''));

test('a kind that was changed has its colours and its line in our own pages, and no other kind has', () => {
  const css = legendStyle(changed('agency', { light: '#000000', dark: '#ffffff', line: 'wavy' }));
  expect(css).toContain(':root { --agency: #000000; }');
  expect(css).toContain('@media (prefers-color-scheme: dark) { :root { --agency: #ffffff; } }');
  expect(css).toContain('[data-line="agency"] { text-decoration: underline wavy 1px var(--agency);');
  expect(css).not.toMatch(/actor|claim|attribution/);
});

test('every strength follows the attributions’ look', () => {
  const css = legendStyle(changed('attribution', { line: 'none' }));
  for (const name of ['attribution', 'confirmed', 'stated', 'quiet'])
    expect(css).toContain(`[data-line="${name}"] { text-decoration: none`);
  expect(css).toContain('[data-line="denied"] { text-decoration: overline dashed 2px');
});

test('whatever colour is chosen, words in it can be read', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (any) => {
      expect(contrast(toContrast(any, '#f1eee8', 4.5, '#1c1b19'), '#f1eee8')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(toContrast(any, '#212326', 4.5, '#eceae5'), '#212326')).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every colour that is offered for ${scheme} pages can be seen there`, () => {
    expect(palette[scheme].filter((name) => faintness(colours[name], scheme) !== undefined)).toEqual([]);
  });
}

test('a colour that is near the ground is called faint, with its contrast', () => {
  expect(faintness(grounds.light, 'light')).toBe(1);
  expect(faintness('#ffff00', 'light')).toBe(1);
  expect(faintness('#ffff00', 'dark')).toBeUndefined();
});

const alike: { what: string; kind: keyof Looks; looks: Looks; others: string[] }[] = [
  { what: 'usual looks', kind: 'actor', looks: usualLooks, others: [] },
  { what: 'a double line for actors', kind: 'actor', looks: changed('actor', { line: 'double' }), others: ['agency'] },
  { what: 'a dashed line without a ground', kind: 'actor', looks: changed('actor', { line: 'dashed' }), others: [] },
  { what: 'a dashed line with one', kind: 'actor', looks: changed('actor', { line: 'dashed', wash: true }), others: ['attribution'] },
  { what: 'a line above', kind: 'claim', looks: changed('claim', { line: 'double', wash: false }), others: [] },
];
for (const { what, kind, looks, others } of alike) {
  test(`with ${what}, ${others.length > 0 ? others.join() : 'nothing'} differs by colour alone`, () => {
    expect(lookalikes(kind, looks)).toEqual(others);
  });
}
