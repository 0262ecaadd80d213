import * as z from 'zod/mini';

/** How many tests a runner ran. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const Vitest = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int() });
const Playwright = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) });

/** Reads the counts out of a runner's JSON report; throws where it is not one. */
export function readCounts(report: unknown, format: 'vitest' | 'playwright'): Counts {
  if (format === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = Vitest.parse(report);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = Playwright.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * The counts of a step: those of its runner, with one failure added where the runner failed without a failed test to show (a file that
 * could not be loaded); without a runner the step itself is one test.
 */
export function countStep(succeeded: boolean, counted: Counts | undefined): Counts {
  if (!counted) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  return { ...counted, failed: succeeded || counted.failed > 0 ? counted.failed : 1 };
}

/** The last line of `npm test`, by itself. */
export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
