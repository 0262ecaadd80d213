/**
 * `npm run measure:mutants [-- PATH…]`: changes lib/anchor, lib/store and lib/messages in small ways, one at a time, and counts the changes that the unit tests notice. Prints Markdown,
 * and writes those that none notices to .output/mutants.txt. With paths, only files in these are changed. Takes about half an hour.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, read, write } from './mutants/journal';
import { outcomes, rows, survivors } from './mutants/report';
import { measured, root, subjects } from './mutants/subjects';

/** Milliseconds without a word after which a mutant is taken to run for ever. */
const patience = 300_000;
const asked = process.argv.length > 2 ? process.argv.slice(2) : measured;
const files = subjects(asked);
const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const journal = join(folder, 'journal');
const ids = files.flatMap(({ mutants }) => mutants.map(({ id }) => id));

/** Lets the tests go on until they are through, or hang. */
function tryMutants(): Promise<number | null> {
  const worker = join(root, 'scripts/mutants/try-mutants.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker, journal, ids.join()], {
    cwd: root,
    env: { ...process.env, ASCRIBE_MUTANTS: asked.join(), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const started = Date.now();
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const quiet = Date.now() - Math.max(started, statSync(journal, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (quiet > patience && child.pid) process.kill(-child.pid, 'SIGKILL');
    }, 1_000);
    child.once('exit', (code, signal) => {
      if (code !== 0) console.error(`the tests ended with ${signal ?? code}`);
      clearInterval(watch);
      resolve(code);
    });
  });
}

let last: Entry | undefined;
while ((await tryMutants()) !== 0) {
  const entry = read(journal).at(-1);
  if (entry?.what !== 'started' || entry === last) throw new Error(`the tests ended early: ${JSON.stringify(entry)}; see ${journal}`);
  write(journal, { ...entry, what: 'timed out' });
  last = entry;
}

const known = outcomes(read(journal));
const left = join(root, '.output/mutants.txt');
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(left, survivors(files, known).join('\n'));
console.log(rows(files, known).join('\n'));
console.error(`What survived is listed in ${left}`);
rmSync(folder, { recursive: true });
