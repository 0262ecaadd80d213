import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutate } from './mutate';

export const root = join(import.meta.dirname, '../..');
/** What is measured: the code that decides where a claim stands, keeps it, and answers pages. */
export const measured = ['lib/anchor', 'lib/anchor-claims.ts', 'lib/store', 'lib/messages'];

export interface Subject {
  file: string;
  code: string;
  mutants: Mutant[];
}

/** The files of these paths (relative to the root) with their mutants; ids are counted through all measured files, so they do not depend on which are asked for. */
export function subjects(paths: string[]): Subject[] {
  const files = measured.flatMap((path) =>
    statSync(join(root, path)).isFile()
      ? [path]
      : readdirSync(join(root, path))
          .sort()
          .map((name) => `${path}/${name}`),
  );
  let nextId = 1;
  const all = files.map((file) => {
    const subject = { file, ...mutate(file, readFileSync(join(root, file), 'utf8'), nextId) };
    nextId += subject.mutants.length;
    return subject;
  });
  return all.filter(({ file }) => paths.some((path) => file === path || file.startsWith(`${path}/`)));
}
