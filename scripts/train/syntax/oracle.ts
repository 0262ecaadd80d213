import {
  belowField,
  frontField,
  leftMove,
  noNode,
  type ParsePool,
  rightMove,
  shiftMove,
  tokenField,
  topField,
} from '../../../lib/syntax/parse-state';

/** The right tree of a sentence, for states over that sentence alone. */
export interface GoldTree {
  /** The root is `count`. */
  head: Int32Array;
  /** Each token's last dependent, -1 when none. */
  lastChild: Int32Array;
  children: Int32Array[];
}

/** Makes the tree of heads in which -1 is the root. */
export function makeGoldTree(heads: Int32Array): GoldTree {
  const head = heads.map((h) => (h < 0 ? heads.length : h));
  const children: number[][] = Array.from(heads, () => []);
  head.forEach((h, i) => {
    if (h < heads.length) children[h]!.push(i);
  });
  return {
    head,
    lastChild: Int32Array.from(children, (list) => list.at(-1) ?? -1),
    children: children.map((list) => Int32Array.from(list)),
  };
}

/** How many right arcs a move puts out of reach (Goldberg and Nivre 2013, the arc-hybrid system's dynamic oracle). */
export function costOf(pool: ParsePool, state: number, gold: GoldTree, move: number): number {
  const { nodes, states, root } = pool;
  const top = states[state + topField]!;
  const next = nodes[states[state + frontField]! + tokenField]!;
  if (move === shiftMove) {
    const h = gold.head[next]!;
    let cost = 0;
    for (let node = top; node !== noNode; node = nodes[node + belowField]!) {
      const token = nodes[node + tokenField]!;
      if (token === h && node !== top) cost++;
      if (gold.head[token] === next) cost++;
    }
    return cost;
  }
  const child = nodes[top + tokenField]!;
  const h = gold.head[child]!;
  const below = nodes[top + belowField]!;
  let cost = 0;
  if (move === leftMove && h !== next && (h >= next || h === root || (below !== noNode && h === nodes[below + tokenField]))) cost++;
  if (move === rightMove && h >= next) cost++;
  if (gold.lastChild[child]! >= next) for (const d of gold.children[child]!) if (d >= next) cost++;
  return cost;
}
