import { inject, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { type Entry, read, write } from './journal';
import { reached, switchTo } from './switch';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the journal is; the ids of mutants to try; the one that is on from the start, or 0; whether slow tests have their turn. */
    mutants: { journal: string; wanted: number[]; on: number; slow: boolean };
  }
}

/** Milliseconds: tests that take longer are left until the others have been tried. */
const slowTest = 150;
/** Tests in which the code asks for mutants so often are about speed and are not run with mutants: each would take many seconds. */
const tooManyCalls = 5_000_000;
/** Tests that compare times fail already because of the switches. */
const timed = /in less than it takes/;
/** Milliseconds, and times of what the test asked without a mutant, after which one is taken to run for ever. */
const patience = 3_000;
const manyTimes = 20;
const { setTimeout, clearTimeout } = globalThis;

/** Runs each test once as it is, and once more with each mutant that it reaches and no test has killed. */
export default class MutantRunner extends VitestTestRunner {
  private decided = new Set<number>();
  private done = new Set<string>();
  private unsure = new Set<number>();
  private stopped = false;
  private isFresh = true;
  private plan = inject('mutants');

  private note(entry: Entry): void {
    write(this.plan.journal, entry);
  }

  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    if (source !== 'collect') return super.importFile(path, source);
    for (const entry of read(this.plan.journal)) {
      if (entry.what === 'killed' || entry.what === 'timed out') this.decided.add(entry.id);
      if (entry.what === 'survived') this.done.add(`${entry.test} ${entry.id}`);
      if (entry.what === 'unsure') this.unsure.add(entry.id);
    }
    switchTo(this.plan.on);
    const result = await super.importFile(path, source);
    if (!this.plan.on) this.note({ what: 'loaded', file: path, ids: reached().ids });
    return result;
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test);
    switchTo(this.plan.on);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (timed.test(test.name)) return;
    const start = performance.now();
    try {
      await VitestTestRunner.getTestFn(test)();
    } catch (error) {
      if (this.isFresh) throw error;
      // What a mutant left behind, in an earlier test.
      if (!this.stopped) this.stop(test);
    }
    if (this.plan.on || this.stopped) return;
    const ms = performance.now() - start;
    const { ids, calls } = reached();
    const name = `${test.file.name} > ${test.name}`;
    const isSlow = ms > slowTest;
    this.note({ what: 'reached', test: name, isSlow, ids });
    if (calls > tooManyCalls || (isSlow && !this.plan.slow)) return;
    const wanted = new Set(this.plan.wanted);
    const toTry = ids.filter((id) => wanted.has(id) && !this.decided.has(id) && !this.done.has(`${name} ${id}`));
    // What an earlier load was not sure of comes first, while nothing is left behind by others.
    for (const id of toTry.sort((a, b) => Number(this.unsure.has(b)) - Number(this.unsure.has(a)))) {
      if (this.stopped) return;
      this.note({ what: 'started', test: name, id });
      const outcome = await this.tryMutant(test, id, calls);
      this.note({ what: outcome, test: name, id });
      if (outcome === 'killed' || outcome === 'timed out') this.decided.add(id);
      if (outcome === 'survived') this.done.add(`${name} ${id}`);
    }
    switchTo(0);
  }

  private async tryMutant(test: RunnerTestCase, id: number, calls: number): Promise<'survived' | 'killed' | 'timed out' | 'unsure'> {
    const result = await this.again(test, id, calls * manyTimes + 100_000);
    const wasFresh = this.isFresh;
    this.isFresh = false;
    if (result === 'passed') return 'survived';
    if (result === 'hung') {
      this.stop(test);
      return 'timed out';
    }
    if ((await this.again(test, 0, Number.POSITIVE_INFINITY)) === 'passed') return 'killed';
    this.stop(test);
    return wasFresh ? 'killed' : 'unsure';
  }

  private stop(test: RunnerTestCase): void {
    this.stopped = true;
    this.note({ what: 'stopped', file: test.file.filepath });
  }

  /** The test once more, with what runs before and after each. */
  private async again(test: RunnerTestCase, id: number, limit: number): Promise<'passed' | 'failed' | 'hung'> {
    const hooks = suitesOf(test).map((suite) => ({ suite, ...VitestTestRunner.getSuiteHooks(suite) }));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<'passed' | 'failed'> => {
      try {
        switchTo(0);
        for (const { suite, afterEach } of hooks) for (const hook of [...afterEach].reverse()) await hook(test.context, suite);
        switchTo(id, limit);
        for (const { suite, beforeEach } of [...hooks].reverse()) for (const hook of beforeEach) await hook(test.context, suite);
        await VitestTestRunner.getTestFn(test)();
        return 'passed';
      } catch {
        return 'failed';
      } finally {
        switchTo(0);
      }
    };
    const hang = new Promise<'hung'>((resolve) => {
      timer = setTimeout(resolve, patience, 'hung');
    });
    const result = await Promise.race([run(), hang]);
    clearTimeout(timer);
    return result;
  }
}

/** The suites that a test is in, from the inmost to its file. */
function suitesOf(test: RunnerTestCase): (RunnerTestSuite | RunnerTestFile)[] {
  const suites: (RunnerTestSuite | RunnerTestFile)[] = [];
  for (let suite = test.suite; suite; suite = suite.suite) suites.push(suite);
  return [...suites, test.file];
}
