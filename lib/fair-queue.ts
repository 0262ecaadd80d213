/** Pieces of work of one asker that wait at most: a page asks for one at a time, and has fifty frames at most. */
const mostWaiting = 200;

/** Milliseconds without a request after which all that were sent are taken to be here; one of 100,000 units takes two or three to be read. */
const quiet = 10;

/**
 * Runs one piece of work at a time, in turn between those who ask for it, so that who asks without end holds up others by one piece. Refuses what comes from
 * an asker of whom too much waits already.
 */
export function fairQueue(): <Result>(asker: number, work: () => Promise<Result>) => Promise<Result> {
  /** Whoever is first is next. */
  const waiting = new Map<number, (() => Promise<unknown>)[]>();
  let isRunning = false;
  let taken = 0;

  /**
   * Takes in all that was sent. A browser delivers messages in the order in which they were sent, whoever sent them, and one or two at most where a
   * piece of work is followed by the next: one of another asker would stand behind a whole flood and have no turn.
   */
  async function takeIn(): Promise<void> {
    let before: number;
    do {
      before = taken;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    } while (taken > before);
  }

  async function run(): Promise<void> {
    isRunning = true;
    for (;;) {
      const [next] = waiting;
      if (!next) break;
      const [asker, [work, ...rest]] = next;
      waiting.delete(asker);
      if (rest.length > 0) waiting.set(asker, rest);
      await work?.();
      await takeIn();
    }
    isRunning = false;
  }

  return (asker, work) =>
    new Promise((resolve, reject) => {
      const before = waiting.get(asker) ?? [];
      if (before.length >= mostWaiting) return reject(new Error('refused: too much is asked at once'));
      taken += 1;
      waiting.set(asker, [...before, () => work().then(resolve, reject)]);
      if (!isRunning) void run();
    });
}
