import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { measured, root, subjects } from './subjects';

const changed = subjects(process.env.ASCRIBE_MUTANTS?.split(',') ?? measured);
const code = new Map(changed.map((subject) => [subject.file, subject.code]));
/** Each folder is tried with its own tests: those of others are no place for what it has to do. */
const folders = new Set(changed.map(({ file }) => file.split('/').slice(1, -1).join('/')));
const mutants: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  load: (id) => code.get(relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/')),
};

export default defineConfig({
  root,
  plugins: [WxtVitest(), mutants],
  test: {
    testTimeout: 300_000,
    environment: 'node',
    include: [...folders].map((folder) => join('test', folder, '*.test.ts')),
    // What tries thousands of texts or millions of units would take minutes with mutants.
    exclude: ['**/*.browser.test.ts', 'test/anchor/{hostile,random-edits}.test.ts'],
    runner: join(import.meta.dirname, 'mutant-runner.ts'),
    setupFiles: [join(import.meta.dirname, 'steady-checks.ts')],
    pool: 'forks',
    fileParallelism: false,
    maxWorkers: 1,
    reporters: [{}],
    // What a mutant leaves behind.
    dangerouslyIgnoreUnhandledErrors: true,
    onConsoleLog: () => false,
  },
});
