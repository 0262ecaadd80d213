import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { afterAll, expect, test, vi } from 'vitest';

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const root = join(import.meta.dirname, '..');
const timeout = 120_000; // ms for a pattern; none takes more than a few hundred on an idle machine

/** Patterns that could be slow, and why no text makes them so. */
const bounded: { file: string; why: string }[] = [{ file: 'lib/anchor/fragment-terms.ts', why: 'looks at 240 units of the text' }];

/** Modules that make patterns out of parts, as they are loaded. */
const making = [
  'lib/dom/write-text.ts',
  'lib/dom/skip.ts',
  'lib/anchor/level-text.ts',
  'lib/anchor/level-words.ts',
  'lib/store/page-key.ts',
];

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
);

/** Every object of a syntax tree. */
function* objects(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return;
  yield node as Record<string, unknown>;
  for (const part of Object.values(node)) yield* objects(part);
}

function written(file: string): { patterns: Pattern[]; makesOwn: boolean } {
  const tree = [...objects(parseAst(readFileSync(join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }))];
  const patterns = tree.flatMap(({ regex }) => {
    const { pattern, flags } = (regex ?? {}) as { pattern?: string; flags?: string };
    return pattern === undefined ? [] : { file, source: pattern, flags: flags ?? '' };
  });
  const isMade = ({ type, callee }: Record<string, unknown>) =>
    /^(New|Call)Expression$/.test(String(type)) && (callee as { name?: string }).name === 'RegExp';
  return { patterns, makesOwn: tree.some(isMade) };
}

async function made(file: string): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    class extends RegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        patterns.push({ file, source: this.source, flags: this.flags });
      }
    },
  );
  vi.stubGlobal('document', { createTreeWalker: () => ({}) });
  await import(join(root, file));
  vi.unstubAllGlobals();
  return patterns;
}

// The other ways to ask are a program for each system and one for Java.
process.env.RECHECK_BACKEND = 'pure';
afterAll(() => {
  delete process.env.RECHECK_BACKEND;
});

/** Without a part that repeats without end, a pattern looks at each place of a text for a bounded time. */
const repeats = /[*+]|\{\d+,\}/;
const read = sources.map((file) => ({ file, ...written(file) }));
const all = read.flatMap(({ patterns }) => patterns);
for (const file of making) all.push(...(await made(file)));
const slow = new Map(all.filter(({ source }) => repeats.test(source)).map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));

test('the modules that make patterns as they are loaded are known', () => {
  expect(read.filter(({ makesOwn }) => makesOwn).map(({ file }) => file)).toEqual(expect.arrayContaining(making));
  expect(making.length).toBe(read.filter(({ makesOwn }) => makesOwn).length);
  expect(new Set(all.map(({ file }) => file)).size).toBeGreaterThan(50);
});

for (const [written, { file, source, flags }] of slow) {
  const exception = bounded.find((known) => known.file === file);
  test(`no text makes ${written.slice(0, 80)} of ${file} slow${exception ? `, for it ${exception.why}` : ''}`, { timeout }, async () => {
    const result = await check(source, flags, { timeout });
    if (exception) expect(result.status).not.toBe('safe');
    else expect(result).toMatchObject({ status: 'safe', complexity: { type: expect.stringMatching(/^(safe|linear)$/) } });
  });
}
