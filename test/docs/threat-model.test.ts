import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const model = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
/** A file of tests, and mostly the name of one: `…` stands for words that differ from row to row. */
const named = [...model.matchAll(/`(test\/[\w./-]+)`(?: › (.+?) \|)?/g)].map(([, path = '', name]) => ({ path, name }));

/** The names of a file's tests, with a `…` for each place. */
function namesIn(path: string): string[] {
  const names = readFileSync(join(root, path), 'utf8').matchAll(/\btest\(\s*(['"`])(.*?)\1,/g);
  return [...names].map(([, , name = '']) => name.replace(/\$\{[^}]*\}/g, '…'));
}

/** Whether a name of the document, whose `…` may stand for more than one place, is that of a test. */
const isNameOf = (wanted: string, name: string): boolean => {
  const literal = wanted.split('…').map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(name);
};

test('the threat model names tests', () => expect(named.length).toBeGreaterThan(30));

for (const { path, name } of named) {
  test(`the threat model’s ${path}${name ? ` › ${name}` : ''} exists`, () => {
    expect(existsSync(join(root, path))).toBe(true);
    if (name) expect(namesIn(path).filter((each) => isNameOf(name, each))).not.toEqual([]);
  });
}
