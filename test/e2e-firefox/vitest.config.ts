import { defineConfig } from 'vitest/config';

/** Firefox is driven by Puppeteer over WebDriver BiDi: Playwright's Firefox takes no extensions. One browser at a time is enough. */
export default defineConfig({
  test: {
    name: 'e2e-firefox',
    include: ['test/e2e-firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
