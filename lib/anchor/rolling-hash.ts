/** By what a rolling hash is multiplied with each unit (Karp and Rabin 1987; the factor of FNV-1). */
export const factor = 0x0100_0193;

/** Spreads a hash over all its bits, of which the highest are then taken (Fibonacci's factor: Knuth, volume 3, 6.4). */
export function spread(hash: number): number {
  return Math.imul(hash, 0x9e37_79b1);
}

/** What a unit counts for that came so many units ago. */
export function weightAfter(units: number): number {
  let weight = 1;
  for (let unit = 0; unit < units; unit += 1) weight = Math.imul(weight, factor);
  return weight;
}
