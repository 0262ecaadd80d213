/** The heads of a tree (-1 is the root) with crossing arcs lifted to their heads' heads until none cross (Nivre and Nilsson 2005), shortest first. */
export function projectivise(head: Int32Array): Int32Array {
  const lifted = head.slice();
  for (let round = 0; round < head.length * 4; round++) {
    const child = shortestCrossing(lifted);
    if (child < 0) break;
    lifted[child] = lifted[lifted[child]!]!;
  }
  return lifted;
}

function shortestCrossing(head: Int32Array): number {
  let best = -1;
  let bestLength = Infinity;
  for (let i = 0; i < head.length; i++) {
    const h = head[i]!;
    if (h < 0 || head[h]! < 0 || Math.abs(h - i) >= bestLength) continue;
    const from = Math.min(h, i);
    const to = Math.max(h, i);
    for (let k = from + 1; k < to; k++) {
      if (isUnder(head, k, h)) continue;
      best = i;
      bestLength = to - from;
      break;
    }
  }
  return best;
}

function isUnder(head: Int32Array, token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = head[at]!) if (at === ancestor) return true;
  return false;
}
