/** A stretch of text with the places of its words, as ../shared/gold/GUIDE.md compares them. */
export interface Words {
  start: number;
  end: number;
  at: Set<number>;
}

const word = /[\p{L}\p{N}]+/gu;

/** The words of a stretch of text, known by their offsets. */
export function wordsIn(text: string, { start, end }: { start: number; end: number }): Words {
  const at = new Set<number>();
  for (const match of text.slice(start, end).matchAll(word)) at.add(start + match.index);
  return { start, end, at };
}

/** The share that two stretches have in common of the words that are in one of them. */
export function overlap(a: Words, b: Words): number {
  if (a.end <= b.start || b.end <= a.start) return 0;
  let common = 0;
  for (const place of a.at) if (b.at.has(place)) common++;
  return common === 0 ? 0 : common / (a.at.size + b.at.size - common);
}

/** Pairs of gold and found stretches, by index, that share half of their words or more: one to one, the best first. */
export function matchSpans(gold: Words[], found: Words[]): [gold: number, found: number][] {
  const pairs: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const share = overlap(g, f);
      if (share >= 0.5) pairs.push([share, i, j]);
    });
  });
  pairs.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(([, i, j]): [number, number][] => {
    if (usedGold.has(i) || usedFound.has(j)) return [];
    usedGold.add(i);
    usedFound.add(j);
    return [[i, j]];
  });
}
