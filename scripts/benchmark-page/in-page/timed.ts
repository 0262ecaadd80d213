/** What some work took: milliseconds of the call alone, with the layout that it made necessary, and until the next frame; and the longest of its tasks over 50 ms (0 when there is none). */
export interface Times {
  call: number;
  done: number;
  shown: number;
  longestTask: number;
}

const nextFrame = async (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Waits for two frames to be shown. */
export async function nextFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Lays the page out, if anything asks for it. */
export const layOut = (): number => document.body.getBoundingClientRect().height + document.documentElement.scrollHeight;

/** Does work in a task of its own on a page that is laid out and shown, and until its result is shown too. */
export async function timed(work: () => unknown): Promise<Times> {
  layOut();
  await nextFrames();
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  await work();
  const call = performance.now() - start;
  layOut();
  const done = performance.now() - start;
  await nextFrame();
  const shown = performance.now() - start;
  await nextFrame();
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const ours = tasks.filter(({ startTime, duration }) => startTime + duration > start);
  return { call, done, shown, longestTask: Math.max(0, ...ours.map(({ duration }) => duration)) };
}
