/** Lets the page work in between: resolves in a task of its own. */
async function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

let worked = 0;

/** Milliseconds that work with pauses has taken in this page so far, the pauses not counted. */
export const timeWorked = () => worked;

/** A promise to wait for when this task has lasted long enough, else nothing; throws when the work is no longer wanted. */
export type Pause = () => Promise<void> | undefined;

/** Milliseconds of work in one task: well under the 50 of a long task, since a single step may overrun. */
const slice = 12;

/** A pause for one piece of work: call it between steps and wait for what it gives. */
export function createPause(signal: AbortSignal): Pause {
  let since = performance.now();
  let last = since;
  return () => {
    signal.throwIfAborted();
    const now = performance.now();
    worked += now - last;
    last = now;
    if (now - since < slice) return undefined;
    return nextTask().then(() => {
      signal.throwIfAborted();
      since = performance.now();
      last = since;
    });
  };
}
