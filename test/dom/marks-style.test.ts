import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Strength } from '../../lib/model/strength';
import { contrast } from '../../lib/view/contrast';

const css = readFileSync(join(import.meta.dirname, '../../lib/dom/marks.css'), 'utf8');
const rules = new Map([...css.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].map(([, name, body]) => [name!, body!]));

/** The line of a highlight: where, which style, how thick, which colour. */
function lineOf(name: string) {
  const [, where, style, thickness, colour] = /text-decoration: (\w+) (\w+) ([\d.]+px) (#[\da-f]{6})/.exec(rules.get(name) ?? '') ?? [];
  return { where, style, thickness, colour };
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
