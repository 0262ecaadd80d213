/** Pieces of work of one asker that wait at most: a page asks for one at a time, and has fifty frames at most. */
const mostWaiting = 200;

/** Lets messages of others come in between. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs one piece of work at a time, in turn between those who ask for it, so that who asks without end holds up others by one piece. Refuses what comes from
 * an asker of whom too much waits already.
 */
export function fairQueue(): <Result>(asker: number, work: () => Promise<Result>) => Promise<Result> {
  /** Whoever is first is next. */
  const waiting = new Map<number, (() => Promise<unknown>)[]>();
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (;;) {
      const [next] = waiting;
      if (!next) break;
      const [asker, [work, ...rest]] = next;
      waiting.delete(asker);
      if (rest.length > 0) waiting.set(asker, rest);
      await work?.();
      await nextTask();
    }
    isRunning = false;
  }

  return (asker, work) =>
    new Promise((resolve, reject) => {
      const before = waiting.get(asker) ?? [];
      if (before.length >= mostWaiting) return reject(new Error('refused: too much is asked at once'));
      waiting.set(asker, [...before, () => work().then(resolve, reject)]);
      if (!isRunning) void run();
    });
}
