/** What some work took: milliseconds until it was done, with the layout that it made necessary, and the longest of its tasks over 50 ms (0 when there is none). */
export interface Times {
  done: number;
  longestTask: number;
}

/** Waits for two frames to be shown. */
export async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
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
  layOut();
  const done = performance.now() - start;
  await nextFrames();
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const ours = tasks.filter(({ startTime, duration }) => startTime + duration > start);
  return { done, longestTask: Math.max(0, ...ours.map(({ duration }) => duration)) };
}
