/** Units of an edit in the context, as many as a long word or two have: beyond it nothing is looked for. */
const longestEdit = 36;
/** Units in a row that show that the two go on together after an edit. */
const sure = 6;

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
 * Greedy, from edit to edit by the smallest that lets both go on, which costs less than an alignment and differs from it in little.
 */
export function agreement({ context, text, at, step }: Outwards): number {
  const first = step > 0 ? 0 : context.length - 1;
  const isSame = (i: number, j: number) => context.charCodeAt(first + i * step) === text.charCodeAt(at + j * step); // NaN, outside either, equals nothing
  let score = 0;
  let best = 0;
  let i = 0;
  let j = 0;
  while (i < context.length) {
    if (isSame(i, j)) {
      i += 1;
      j += 1;
      score += 1;
      if (score > best) best = score;
      continue;
    }
    const edit = nextEdit(i, j);
    if (!edit) break;
    i += edit.dropped;
    j += edit.added;
    score -= Math.max(edit.dropped, edit.added);
  }
  return best;

  function nextEdit(i: number, j: number): { dropped: number; added: number } | undefined {
    for (let size = 1; size <= longestEdit; size += 1) {
      for (let dropped = Math.min(size, context.length - i); dropped >= 0; dropped -= 1) {
        const added = size - dropped;
        let run = 0;
        while (run < sure && isSame(i + dropped + run, j + added + run)) run += 1;
        if (run === sure) return { dropped, added };
      }
    }
    return undefined;
  }
}
