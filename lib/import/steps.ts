/** Work that can stop after each of its steps: it yields how many are done, and returns what it made. */
export type Steps<Result> = Generator<number, Result>;

/** Whom long work tells how far it is, and who may end it. */
export interface Progress {
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}

const longest = 40; // ms without a pause: some two frames of a screen, so that a button still answers

/** Does work step by step, with pauses in which a page can show how far it is and hear that it is to stop. @throws what `signal` gives when it is aborted */
export async function inPauses<Result>(steps: Steps<Result>, { signal, onProgress }: Progress): Promise<Result> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < longest) continue;
    onProgress?.(value);
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
}

/** Does work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
