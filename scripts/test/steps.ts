/** One step of `npm test`. `results` says where its runner writes what it counted, and in whose format; a step without it counts as one. */
export interface Step {
  name: string;
  /** A program of a package, as a path below `node_modules`, run by Node, or found there as it is; and its arguments. */
  program: string;
  args: string[];
  results?: { file: string; format: 'vitest' | 'playwright' };
}

const folder = '.output/results';

const wxt = (name: string, ...args: string[]): Step => ({ name, program: 'wxt/bin/wxt.mjs', args: ['build', ...args] });

function vitest(name: string, file: string, ...args: string[]): Step {
  const results = { file: `${folder}/${file}.json`, format: 'vitest' as const };
  return {
    name,
    program: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results.file}`, ...args],
    results,
  };
}

/** What `npm test` does, in order: what fails soonest comes first. */
export const steps: Step[] = [
  { name: 'Linter', program: '@biomejs/biome/bin/biome', args: ['check', '--config-path=.biome.json', '--error-on-warnings', '.'] },
  { name: 'Types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'Unused code', program: 'knip/bin/knip.js', args: [] },
  vitest('Unit tests', 'unit', '--project', 'unit'),
  vitest('Page code in Chromium', 'browser', '--project', 'browser'),
  wxt('Build for Chromium'),
  wxt('Build for Firefox', '--browser', 'firefox'),
  { name: 'Builds without the trained model', program: 'tsx/dist/cli.mjs', args: ['scripts/build-rules.ts'] },
  { name: 'Builds for end-to-end tests', program: 'tsx/dist/cli.mjs', args: ['scripts/build-e2e.ts'] },
  vitest('Sizes, permissions, tables of documents, store linter', 'build', '--config', 'test/build/vitest.config.ts'),
  {
    name: 'End to end in Chromium',
    program: '@playwright/test/cli.js',
    args: ['test', '--config', 'test/e2e/playwright.config.ts'],
    results: { file: `${folder}/e2e.json`, format: 'playwright' },
  },
  vitest('End to end in Firefox', 'e2e-firefox', '--config', 'test/e2e-firefox/vitest.config.ts'),
];
