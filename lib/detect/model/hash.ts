/** Folds `value` into a 32-bit hash: a multiply and a shift, as in murmur3's mixing. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** FNV-1a over UTF-16 units `from` to `to` of `word`. */
export function hashText(word: string, from = 0, to = word.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
