import { expect, test } from 'vitest';
import { countStep, readCounts, summary } from '../../scripts/test/count';

test('counts are read from the report of Vitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, success: false };
  expect(readCounts(report, 'vitest')).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('counts are read from the report of Playwright, where a test that passed at the second try has failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(readCounts(report, 'playwright')).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

const steps = [
  { what: 'a linter that is content', succeeded: true, counted: undefined, counts: { passed: 1, failed: 0, skipped: 0 } },
  { what: 'a linter that is not', succeeded: false, counted: undefined, counts: { passed: 0, failed: 1, skipped: 0 } },
  { what: 'a runner', succeeded: true, counted: { passed: 9, failed: 0, skipped: 0 }, counts: { passed: 9, failed: 0, skipped: 0 } },
  {
    what: 'a runner that failed before a test did',
    succeeded: false,
    counted: { passed: 9, failed: 0, skipped: 0 },
    counts: { passed: 9, failed: 1, skipped: 0 },
  },
  {
    what: 'a runner whose tests failed',
    succeeded: false,
    counted: { passed: 9, failed: 2, skipped: 1 },
    counts: { passed: 9, failed: 2, skipped: 1 },
  },
];
for (const { what, succeeded, counted, counts } of steps) {
  test(`${what} counts as ${summary(counts)}`, () => {
    expect(countStep(succeeded, counted)).toEqual(counts);
  });
}

test('the last line names skipped tests only where there are some', () => {
  expect(summary({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
