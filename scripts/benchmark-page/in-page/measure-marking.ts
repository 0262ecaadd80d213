import type { Engine } from './engine';
import { type EngineName, engines } from './engine-list';
import { choosePhrases } from './targets';
import { type Times, timed } from './timed';

const seed = 11;

/** What to mark how: phrases that are to be found first, or ranges. */
export interface Marking {
  engine: EngineName;
  what: 'findAndPaint' | 'paint';
  count: number;
}

/** Marks this page once. */
export async function measureMarking({ engine, what, count }: Marking): Promise<Times & { targets: number }> {
  const targets = choosePhrases(count, seed);
  const { prepare, findAndPaint, paint }: Engine = engines[engine];
  await prepare?.();
  const work = {
    findAndPaint: () => findAndPaint?.(targets.map(({ phrase }) => phrase)),
    paint: () => paint?.(targets.map(({ range }) => range)),
  };
  return { targets: targets.length, ...(await timed(work[what])) };
}

/** How many marks of ours are registered, or elements of others are in the page: whether an engine did its work. */
export function countMarks(): number {
  const registered = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return registered + document.querySelectorAll('mark,hypothesis-highlight').length;
}
