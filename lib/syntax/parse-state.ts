/**
 * States of a parse, each made from the one before it and never changed, so that several can be followed side by side. The moves are those of the
 * arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): the next token goes on the stack; the top of the stack hangs on the next token; the top
 * hangs on the one below it. After two moves for each token every token has its head.
 */
export interface ParsePool {
  /** Fields of nodes, one after the other: a token on the stack or at the front of the rest, with its outermost dependents. */
  nodes: Int32Array;
  nodeCount: number;
  /** Fields of states, one after the other. */
  states: Int32Array;
  stateCount: number;
  first: number;
  end: number;
  /** The row that stands for nothing, and for the root. */
  none: number;
  root: number;
}

/** The moves: the next token goes on the stack; its top hangs on the next token (left); its top hangs on the one below (right). */
export const shiftMove = 0;
export const leftMove = 1;
export const rightMove = 2;
export const moveCount = 3;

/** Fields of a node. Labels and counts of dependents are packed, six and eight bits each. */
export const nodeSize = 8;
export const tokenField = 0;
export const belowField = 1;
export const leftField = 2;
export const left2Field = 3;
export const rightField = 4;
/** Field 5 is the second right dependent: `addDependent` moves the outermost one there. */
export const labelsField = 6;
export const countsField = 7;

/** Fields of a state: offsets of the top's and the front's node, the state before, and the arc that the last move made (child -1 when none). */
export const stateSize = 6;
export const topField = 0;
export const frontField = 1;
export const beforeField = 2;
export const childField = 3;
export const headField = 4;
export const labelField = 5;

/** The offset of the node that stands for an empty stack. */
export const noNode = 0;

/** A pool for texts of `count` tokens. */
export function makeParsePool(count: number): ParsePool {
  return {
    nodes: new Int32Array(1024 * nodeSize),
    nodeCount: 0,
    states: new Int32Array(1024 * stateSize),
    stateCount: 0,
    first: 0,
    end: 0,
    none: count + 1,
    root: count,
  };
}

/** Forgets all states and gives the first one of the sentence from token `first` up to `end`. */
export function openSentence(pool: ParsePool, first: number, end: number): number {
  pool.first = first;
  pool.end = end;
  pool.nodeCount = 0;
  pool.stateCount = 0;
  addNode(pool, pool.none, 0);
  return addState(pool, noNode, addNode(pool, first < end ? first : pool.root, noNode), -1, -1, -1, 0);
}

/** Whether a move can be made. Only the last token on the stack hangs on the root, after all have been read. */
export function isAllowed(pool: ParsePool, state: number, move: number): boolean {
  const { states, nodes } = pool;
  const top = states[state + topField]!;
  const atEnd = nodes[states[state + frontField]! + tokenField] === pool.root;
  if (move === shiftMove) return !atEnd;
  if (top === noNode) return false;
  const alone = nodes[top + belowField] === noNode;
  return move === rightMove ? !alone : !atEnd || alone;
}

/** The token that would be the head of the top of the stack. */
export function headOf(pool: ParsePool, state: number, move: number): number {
  const { states, nodes } = pool;
  const node = move === leftMove ? states[state + frontField]! : nodes[states[state + topField]! + belowField]!;
  return nodes[node + tokenField]!;
}

/** The state after the next token has gone on the stack. */
export function shiftToken(pool: ParsePool, state: number): number {
  const front = pool.states[state + frontField]!;
  const token = pool.nodes[front + tokenField]!;
  const pushed = copyNode(pool, front);
  pool.nodes[pushed + belowField] = pool.states[state + topField]!;
  const next = addNode(pool, token + 1 < pool.end ? token + 1 : pool.root, noNode);
  return addState(pool, pushed, next, state, -1, -1, 0);
}

/** The state after the top of the stack has been hung on the next token or on the one below it. */
export function attachTop(pool: ParsePool, state: number, move: number, label: number): number {
  const top = pool.states[state + topField]!;
  const front = pool.states[state + frontField]!;
  const child = pool.nodes[top + tokenField]!;
  const below = pool.nodes[top + belowField]!;
  if (move === leftMove) {
    const next = copyNode(pool, front);
    addDependent(pool.nodes, next, child, label, leftField, 0);
    return addState(pool, below, next, state, child, pool.nodes[front + tokenField]!, label);
  }
  const next = copyNode(pool, below);
  addDependent(pool.nodes, next, child, label, rightField, 1);
  return addState(pool, next, front, state, child, pool.nodes[below + tokenField]!, label);
}

/** The label of one of a node's dependents: 0 left, 1 second left, 2 right, 3 second right. */
export const labelOf = (nodes: Int32Array, node: number, which: number): number => (nodes[node + labelsField]! >> (which * 6)) & 63;

/** Whether two nodes hold the same token with the same dependents, whatever is below them. */
export function isAlike(nodes: Int32Array, a: number, b: number): boolean {
  if (a === b) return true;
  if (nodes[a + tokenField] !== nodes[b + tokenField]) return false;
  for (let field = leftField; field < nodeSize; field++) if (nodes[a + field] !== nodes[b + field]) return false;
  return true;
}

function addDependent(nodes: Int32Array, node: number, child: number, label: number, field: number, side: number): void {
  nodes[node + field + 1] = nodes[node + field]!;
  nodes[node + field] = child;
  const shift = side * 12;
  const labels = nodes[node + labelsField]!;
  const own = ((((labels >> shift) & 63) << 6) | label) << shift;
  nodes[node + labelsField] = (labels & ~(4095 << shift)) | own;
  if (((nodes[node + countsField]! >> (side * 8)) & 255) < 255) nodes[node + countsField]! += 1 << (side * 8);
}

function addNode(pool: ParsePool, token: number, below: number): number {
  const at = pool.nodeCount * nodeSize;
  if (at === pool.nodes.length) pool.nodes = grow(pool.nodes);
  const { nodes, none } = pool;
  nodes[at + tokenField] = token;
  nodes[at + belowField] = below;
  for (let field = leftField; field < labelsField; field++) nodes[at + field] = none;
  nodes[at + labelsField] = 0;
  nodes[at + countsField] = 0;
  pool.nodeCount++;
  return at;
}

function copyNode(pool: ParsePool, node: number): number {
  const at = pool.nodeCount * nodeSize;
  if (at === pool.nodes.length) pool.nodes = grow(pool.nodes);
  const { nodes } = pool;
  for (let i = 0; i < nodeSize; i++) nodes[at + i] = nodes[node + i]!;
  pool.nodeCount++;
  return at;
}

function addState(pool: ParsePool, top: number, front: number, before: number, child: number, head: number, label: number): number {
  const at = pool.stateCount * stateSize;
  if (at === pool.states.length) pool.states = grow(pool.states);
  const { states } = pool;
  states[at + topField] = top;
  states[at + frontField] = front;
  states[at + beforeField] = before;
  states[at + childField] = child;
  states[at + headField] = head;
  states[at + labelField] = label;
  pool.stateCount++;
  return at;
}

function grow(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
