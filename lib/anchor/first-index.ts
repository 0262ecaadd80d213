/** The first index in `from..to` for which `isPast` holds, `to` where it holds for none; it holds for all after the first too. */
export function firstIndex(to: number, isPast: (index: number) => boolean, from = 0): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
