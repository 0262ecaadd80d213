import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What the tests write down as they go, one JSON value a line, so that a process that a mutant has hung can be ended and the next goes on where it was.
 * `id` is a mutant's, `test` the file and name of a test.
 */
export type Entry =
  /** A test passes without mutants and reaches these; one that is slow has its turn after the others. */
  | { what: 'reached'; test: string; isSlow: boolean; ids: number[] }
  /** Loading a test's file reaches these. */
  | { what: 'loaded'; file: string; ids: number[] }
  | { what: 'started'; test: string; id: number }
  | { what: 'survived'; test: string; id: number }
  /** As the one before, with the mutant on while files were loaded, in all tests. */
  | { what: 'survived at load'; test: string; id: number }
  | { what: 'killed'; test: string; id: number }
  | { what: 'timed out'; test: string; id: number }
  /** A test failed, and then without the mutant too: what was left by another mutant may be to blame. */
  | { what: 'unsure'; test: string; id: number }
  /** A test's file has to be loaded anew before more mutants are tried in it. */
  | { what: 'stopped'; file: string }
  /** A test fails without any mutant. */
  | { what: 'broken'; test: string; message: string };

export const write = (path: string, entry: Entry): void => appendFileSync(path, `${JSON.stringify(entry)}\n`);

export function read(path: string): Entry[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line));
}
