import { defineConfig } from 'vitest/config';

/** Tests of what the build wrote to `.output`, and of the documents that speak about it. */
export default defineConfig({ test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 60_000 } });
