import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Line, Looks, usualLooks } from '../../lib/model/looks';
import { Strength } from '../../lib/model/strength';
import { markStyle } from '../../lib/view/mark-style';

/** The rules of a style sheet by what they are about, each as its declarations. */
function rulesOf(css: string): Map<string, Map<string, string>> {
  const rules = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(::highlight\([\w-]+\)) \{([^}]*)\}/g)];
  return new Map(
    rules.map(([, name, body]) => [
      name!,
      new Map(
        body!
          .split(';')
          .filter((declaration) => declaration.trim())
          .map(
            (declaration) =>
              declaration
                .replace('!important', '')
                .split(':')
                .map((part) => part.trim()) as [string, string],
          ),
      ),
    ]),
  );
}
const rule = (looks: Looks, name: string) => rulesOf(markStyle(looks)).get(`::highlight(ascribe-${name})`)!;
const plain = (value: string) => (value === 'transparent' ? undefined : value);

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const look = <One extends string>(lines: readonly One[]) =>
  fc.record({
    light: colour,
    dark: colour,
    line: fc.constantFrom(...lines),
    thickness: fc.integer({ min: 2, max: 8 }).map((half) => half / 2),
    wash: fc.boolean(),
  });
const kind = look(Line.options);
const anyLooks = fc.record({ actor: kind, agency: kind, attribution: look(['firmness', 'none'] as const), claim: kind });

test('the usual looks are what marks.css draws', () => {
  const drawn = rulesOf(readFileSync(join(import.meta.dirname, '../../lib/dom/marks.css'), 'utf8'));
  drawn.delete('::highlight(ascribe-flash)');
  const made = rulesOf(markStyle(usualLooks));
  expect([...made.keys()].sort()).toEqual([...drawn.keys()].sort());
  for (const [name, declarations] of made) {
    const ground = declarations.get('background-color')!;
    expect(plain(ground), name).toBe(drawn.get(name)?.get('background-color'));
    expect(declarations.get('text-decoration'), name).toBe(drawn.get(name)?.get('text-decoration'));
  }
});

test('whatever is chosen, the sheet has rules for our highlights only, and each declares a ground and a line', () => {
  const declared =
    /^(::highlight\(ascribe-(actor|agency|claim|attribution-\w+)\) \{( (background-color|text-decoration): [\w\s.,#%/()*+-]+ !important;){2,4} \}\n?)+$/;
  fc.assert(
    fc.property(anyLooks, (looks) => {
      const css = markStyle(Looks.parse(looks));
      expect(css).toMatch(declared);
      expect(css.match(/\(/g)?.length).toBe(css.match(/\)/g)?.length);
    }),
  );
});

test('whatever is chosen, each kind is seen, and each strength looks unlike any other', () => {
  fc.assert(
    fc.property(anyLooks, (looks) => {
      const rules = rulesOf(markStyle(looks));
      for (const declarations of rules.values())
        expect(declarations.get('background-color') !== 'transparent' || declarations.get('text-decoration') !== 'none').toBe(true);
      const strengths = Strength.options.map((strength) => rules.get(`::highlight(ascribe-attribution-${strength})`)!);
      expect(new Set(strengths.map((declarations) => JSON.stringify([...declarations]))).size).toBe(Strength.options.length);
    }),
  );
});

const drawn: { what: string; change: Partial<Looks['actor']>; line: string; ground: string }[] = [
  { what: 'a wavy line', change: { line: 'wavy', thickness: 1.5 }, line: 'underline wavy 1.5px #d55e00', ground: 'transparent' },
  { what: 'a ground beside the line', change: { wash: true }, line: 'underline solid 2px #d55e00', ground: 'rgb(213 94 0 / 18%)' },
  { what: 'a ground alone', change: { line: 'none' }, line: 'none', ground: 'rgb(213 94 0 / 30%)' },
];
for (const { what, change, line, ground } of drawn) {
  test(`${what} is drawn`, () => {
    const actor = rule({ ...usualLooks, actor: { ...usualLooks.actor, ...change } }, 'actor');
    expect(actor.get('text-decoration')).toBe(line);
    expect(actor.get('background-color')).toBe(ground);
  });
}

test('two colours are told apart by the words’ own, and a browser that cannot has the one for light pages', () => {
  const css = markStyle({ ...usualLooks, agency: { ...usualLooks.agency, light: '#0000ff', dark: '#ffff00' } });
  const agency = css.split('\n').find((line) => line.includes('ascribe-agency'))!;
  expect(agency.indexOf('underline double 1px #0000ff')).toBeGreaterThan(0);
  expect(agency.indexOf('rgb(from currentcolor calc(0 + 255 * clamp(')).toBeGreaterThan(agency.indexOf('#0000ff'));
  expect(agency).toContain('calc(1px + 0cqw) rgb(from');
});
