import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Strength } from '../../lib/model/strength';

const css = readFileSync(join(import.meta.dirname, '../../lib/dom/marks.css'), 'utf8');
const rules = new Map([...css.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].map(([, name, body]) => [name!, body!]));

/** The line of a highlight: where, which style, how thick, which colour. */
function lineOf(name: string) {
  const [, where, style, thickness, colour] = /text-decoration: (\w+) (\w+) ([\d.]+px) (#[\da-f]{6})/.exec(rules.get(name) ?? '') ?? [];
  return { where, style, thickness, colour };
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const strengths = [...Strength.options, 'quiet'].map((strength) => `ascribe-attribution-${strength}`);
const lined = ['ascribe-actor', 'ascribe-agency', 'ascribe-claim', ...strengths];

for (const name of lined) {
  for (const page of ['#ffffff', '#121212']) {
    test(`the line of ${name} stands out from a page in ${page}`, () => {
      expect(contrast(lineOf(name).colour!, page)).toBeGreaterThanOrEqual(3);
    });
  }
}

test('no two lines look the same but for their colour', () => {
  const lines = lined.map(lineOf).map(({ where, style, thickness }) => `${where} ${style} ${thickness}`);
  expect(new Set(lines).size).toBe(lined.length);
});

test('kinds differ by the style of their line and by colour', () => {
  const kinds = ['ascribe-actor', 'ascribe-agency', 'ascribe-attribution-stated'].map(lineOf);
  expect(new Set(kinds.map(({ style }) => style)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ colour }) => colour)).size).toBe(kinds.length);
});

test('text keeps its colour', () => {
  for (const body of rules.values()) expect(body).not.toMatch(/(^|[\s;])color:/);
});
