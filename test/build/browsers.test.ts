import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { featuresOf, missingInStyles } from '../../scripts/browsers/newer-features';
import { oldestOf } from '../../scripts/browsers/oldest';
import { builtFile, builtFiles, builtFolder } from './built-files';

/** What is used though the oldest version lacks it, and why nothing is lost without it. */
const allowed: Record<string, string> = {
  caretPositionFromPoint: 'asked for only where it is there; else all marks inside what was clicked are looked at',
  offsetNode: 'of what caretPositionFromPoint gives',
  toArray: 'of Dexie and of Plot',
  QuotaExceededError: 'the name of an error of Dexie',
  stackTraceLimit: 'set by Zod, which reads it nowhere',
  userAgentData: 'asked for by libraries only where it is there',
  fromElement: 'a field of events in React, which reads it only where it is there',
  canIntercept: 'of React, for transitions, where there is a navigation API',
  currentEntry: 'of React, for transitions, where there is a navigation API',
  Profiler: 'a component of React',
  'field-sizing': 'a field of text grows with its words; without it, it is scrolled',
  'scrollbar-color': 'looks only',
  'scrollbar-width': 'looks only',
  'text-wrap: pretty': 'looks only',
  'break-after: avoid': 'where a printed page breaks',
};
/** Options of Plot's pictures are called as what style sheets have. */
const options = /^(margin(Top|Right|Bottom|Left)|font(Style|Weight)|maxWidth)$/;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The names of members and globals in a script. Of one word only globals: members of one word are called as anything is. */
function namesIn(script: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'MemberExpression' && !node.computed && isNode(node.property)) {
      const name = String(node.property.name);
      if (/[a-z][A-Z]/.test(name)) names.add(name);
    }
    if (node.type === 'Identifier' && /^[A-Z]\w{3}/.test(String(node.name))) names.add(String(node.name));
    for (const value of Object.values(node)) if (isNode(value)) visit(value);
  };
  visit({ ...parseAst(script) });
  return names;
}

/** Whether a style sheet, as the build writes it, has a property, one with a word, a function, a selector or a rule. */
function isIn(style: string, what: string): boolean {
  const [name = '', word] = what.split(': ');
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  if (word) return new RegExp(`[{;]${escaped}:([^;}]*[\\s,])?${word.replace(/[^\w-]/g, '\\$&')}[\\s,;!}]`).test(style);
  if (name.startsWith('@')) return new RegExp(`${escaped}[\\s{]`).test(style);
  if (name.startsWith(':')) return new RegExp(`[^\\w-]:?${escaped}[\\s{,.:)>+~[]`).test(style);
  if (name.endsWith('()')) return new RegExp(`[^\\w-]${escaped.slice(0, -2).replace(/\\\($/, '')}`).test(style);
  return new RegExp(`[{;]${escaped}:`).test(style);
}

for (const browser of ['chrome', 'firefox'] as const) {
  const build = `${browser}-mv3`;
  const read = (ending: string) =>
    builtFiles(build)
      .filter((path) => path.endsWith(ending))
      .map((path) => builtFile(build, path).toString());

  test(`what the scripts of ${build} use was there in the oldest version, or is not missed`, () => {
    const features = featuresOf(oldestOf(browser, builtFolder(build)));
    const there = new Set(features.filter((feature) => feature.isThere).map(({ owner, member }) => member ?? owner));
    const missing = new Set(features.map(({ owner, member }) => member ?? owner).filter((name) => !there.has(name)));
    const used = read('.js').flatMap((script) => [...namesIn(script)]);
    expect([...new Set(used)].filter((name) => missing.has(name) && !(name in allowed) && !options.test(name))).toEqual([]);
    expect(missing.size).toBeGreaterThan(500);
  });

  test(`what the style sheets of ${build} use was there in the oldest version, or is not missed`, () => {
    const missing = missingInStyles(oldestOf(browser, builtFolder(build)));
    const styles = read('.css').join('\n');
    const used = missing.filter((what) => isIn(styles, what) && !(what in allowed) && !(what.split(': ')[0]! in allowed));
    expect(used).toEqual([]);
    expect(missing.filter((what) => isIn(styles, what))).toContain('field-sizing');
  });
}
