/** Started by `measure-mutants.ts` and again whenever a mutant has hung it: tries the mutants of a plan that the journal says nothing of yet. */
import { join, relative } from 'node:path';
import { createVitest } from 'vitest/node';
import { read, write } from './journal';
import { root } from './subjects';

const [journal = '', ids = ''] = process.argv.slice(2);
const wanted = ids.split(',').map(Number);
const vitest = await createVitest('test', { config: join(import.meta.dirname, 'vitest.config.ts'), watch: false, run: true, bail: 0 });

async function run(files: string[], on: number, slow: boolean): Promise<boolean> {
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  vitest.config.bail = on ? 1 : 0;
  vitest.provide('mutants', { journal, wanted, on, slow });
  await vitest.start(files);
  return vitest.state.getCountOfFailedTests() === 0 && vitest.state.getFailedFilepaths().length === 0;
}

const failures = (): string =>
  vitest.state
    .getTestModules()
    .flatMap((module) => [...module.children.allTests('failed')].map((test) => `${test.fullName}: ${test.result().errors?.[0]?.message}`))
    .join('; ');

const slowFiles = (): string[] => [
  ...new Set(read(journal).flatMap((entry) => (entry.what === 'reached' && entry.isSlow ? [entry.test.replace(/ > .*/s, '')] : []))),
];

for (const slow of [false, true]) {
  // Names of tests begin with their files'.
  let files = slow ? slowFiles() : [];
  if (slow && files.length === 0) break;
  do {
    const before = read(journal).length;
    if (!(await run(files, 0, slow))) throw new Error(`tests fail without mutants: ${failures()}`);
    files = [
      ...new Set(
        read(journal)
          .slice(before)
          .flatMap((entry) => (entry.what === 'stopped' ? [relative(root, entry.file)] : [])),
      ),
    ];
  } while (files.length > 0);
}

// What is decided as a file is loaded cannot be switched later: each such mutant is on from the start, in all tests whose files load it.
const loadedBy = new Map<number, string[]>();
for (const entry of read(journal)) {
  if (entry.what !== 'loaded') continue;
  for (const id of entry.ids) loadedBy.set(id, [...new Set([...(loadedBy.get(id) ?? []), relative(root, entry.file)])]);
}
for (const id of wanted) {
  const files = loadedBy.get(id);
  const known = read(journal).some(
    (entry) => 'id' in entry && entry.id === id && ['killed', 'timed out', 'survived at load'].includes(entry.what),
  );
  if (!files || known) continue;
  write(journal, { what: 'started', test: 'load', id });
  write(journal, { what: (await run(files, id, true)) ? 'survived at load' : 'killed', test: 'load', id });
}

await vitest.close();
// Vitest takes killed mutants for failures.
process.exit(0);
