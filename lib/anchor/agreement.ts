/** How far two courses of the same words may drift apart by what was added or dropped in one of them. */
const drift = 24;
const width = 2 * drift + 1;
const hopeless = -(2 ** 20);

/** Where a context is compared with a text: outwards from a quote, so backwards (`step` -1) for what stands before it. */
export interface Outwards {
  context: string;
  text: string;
  /** The first unit of the text that is compared. */
  at: number;
  step: 1 | -1;
}

/**
 * How much of a context stands in a text from a place outwards: units that agree less units that were edited, on the stretch where that is most.
 * An extension as in BLAST (Altschul and others 1990), but in a band; its time is the context's length times the band's width.
 */
export function agreement({ context, text, at, step }: Outwards): number {
  const inContext = (i: number) => context.charCodeAt(step > 0 ? i : context.length - 1 - i);
  const inText = (i: number) => text.charCodeAt(at + i * step); // NaN outside the text, which equals nothing
  let same = 0;
  while (same < context.length && inContext(same) === inText(same)) same += 1;
  const height = context.length - same;
  let best = 0;
  let row = new Int32Array(width + 2).fill(hopeless);
  let next = new Int32Array(width + 2).fill(hopeless);
  for (let k = 0; k <= drift; k += 1) row[drift + k + 1] = -k;
  for (let i = 1; i <= height; i += 1) {
    const unit = inContext(same + i - 1);
    for (let k = 1; k <= width; k += 1) {
      const j = i + k - 1 - drift;
      if (j < 0) {
        next[k] = hopeless;
        continue;
      }
      const across = j > 0 ? row[k]! + (unit === inText(same + j - 1) ? 1 : -1) : hopeless;
      next[k] = Math.max(across, row[k + 1]! - 1, next[k - 1]! - 1);
      if (next[k]! > best) best = next[k]!;
    }
    [row, next] = [next, row];
    next[0] = hopeless;
    next[width + 1] = hopeless;
  }
  return same + best;
}
