import { address, address2, address3 } from './hash';
import { atMost, distanceStep, gapOf, type ParseInput } from './parse-input';
import {
  belowField,
  countsField,
  frontField,
  labelOf,
  left2Field,
  leftField,
  noNode,
  type ParsePool,
  rightField,
  tokenField,
  topField,
} from './parse-state';

/** The most features of a state. */
export const moveFeatureCount = 88;

/** Writes into `slots` the addresses of the features that choose the next move; gives how many there are. */
export function findMoveFeatures(pool: ParsePool, state: number, input: ParseInput, shift: number, slots: Int32Array): number {
  const { nodes, states, none, root, end } = pool;
  const { table, tag, verbs } = input;
  const { word, cluster } = table;
  const top = states[state + topField]!;
  const front = states[state + frontField]!;
  const under = nodes[top + belowField]!;
  const deep = under === noNode ? noNode : nodes[under + belowField]!;
  const s0 = nodes[top + tokenField]!,
    s1 = top === noNode ? none : nodes[under + tokenField]!,
    s2 = nodes[deep + tokenField]!;
  const b0 = nodes[front + tokenField]!;
  const b1 = b0 + 1 < end ? b0 + 1 : none,
    b2 = b0 + 2 < end ? b0 + 2 : none;
  const before = b0 > pool.first && b0 !== root ? b0 - 1 : none;
  const s0w = word[s0]!,
    s1w = word[s1]!,
    b0w = word[b0]!,
    b1w = word[b1]!;
  const s0p = tag[s0]!,
    s1p = tag[s1]!,
    s2p = tag[s2]!,
    b0p = tag[b0]!,
    b1p = tag[b1]!,
    b2p = tag[b2]!;
  const s0c = cluster[s0]!,
    s1c = cluster[s1]!,
    b0c = cluster[b0]!,
    b1c = cluster[b1]!;
  const s0k = s0c >> 3,
    s1k = s1c >> 3,
    b0k = b0c >> 3;
  const s0l = nodes[top + leftField]!,
    s0l2 = nodes[top + left2Field]!,
    s0r = nodes[top + rightField]!;
  const s1l = nodes[under + leftField]!,
    s1r = nodes[under + rightField]!;
  const b0l = nodes[front + leftField]!,
    b0l2 = nodes[front + left2Field]!;
  const s0ll = labelOf(nodes, top, 0),
    s0l2l = labelOf(nodes, top, 1),
    s0rl = labelOf(nodes, top, 2),
    s0r2l = labelOf(nodes, top, 3);
  const s1ll = labelOf(nodes, under, 0),
    s1rl = labelOf(nodes, under, 2),
    s1r2l = labelOf(nodes, under, 3);
  const b0ll = labelOf(nodes, front, 0),
    b0l2l = labelOf(nodes, front, 1);
  const s0v = nodes[top + countsField]!,
    s1v = nodes[under + countsField]!,
    b0v = nodes[front + countsField]!;
  const s0lw = word[s0l]!,
    b0lw = word[b0l]!;
  const full = top !== noNode && b0 !== root;
  const d0 = full ? distanceStep(b0 - s0) : 15;
  const d1 = under === noNode ? 15 : distanceStep(s0 - s1);
  const gap0 = full ? gapOf(input, s0, b0) : 0;
  const gap1 = under === noNode ? 0 : gapOf(input, s1, s0);
  const later = b0 === root ? 3 : atMost(verbs[end]! - verbs[b0]!, 2);
  const s0b0 = s0p * 64 + b0p;
  const s1s0 = s1p * 64 + s0p;
  const three = s1s0 * 64 + b0p;
  let n = 0;
  // single tokens
  slots[n++] = address2(1, s0w, s0p, shift);
  slots[n++] = address2(2, s1w, s1p, shift);
  slots[n++] = address2(3, b0w, b0p, shift);
  slots[n++] = address2(4, b1w, b1p, shift);
  slots[n++] = address2(5, s0c, s0p, shift);
  slots[n++] = address2(6, s1c, s1p, shift);
  slots[n++] = address2(7, b0c, b0p, shift);
  slots[n++] = address2(8, b1c, b1p, shift);
  slots[n++] = address2(9, s2p, s1s0, shift);
  // pairs
  slots[n++] = address2(10, s0w, b0w, shift);
  slots[n++] = address2(11, s0w, s0b0, shift);
  slots[n++] = address2(12, b0w, s0b0, shift);
  slots[n++] = address2(13, s0b0, d0, shift);
  slots[n++] = address2(14, s0w, s1w, shift);
  slots[n++] = address2(15, s0w, s1s0, shift);
  slots[n++] = address2(16, s1w, s1s0, shift);
  slots[n++] = address2(17, s1s0, d1, shift);
  slots[n++] = address3(18, s1w, s1p, b0p, shift);
  slots[n++] = address3(19, s1p, b0w, b0p, shift);
  slots[n++] = address2(20, b0p, b1p, shift);
  slots[n++] = address2(21, s0c, b0c, shift);
  slots[n++] = address2(22, s1c, s0c, shift);
  slots[n++] = address2(23, s0c, s0b0, shift);
  slots[n++] = address2(24, b0c, s0b0, shift);
  slots[n++] = address2(25, s1c, s1s0, shift);
  slots[n++] = address2(26, s0c, s1s0, shift);
  // tags
  slots[n++] = address2(27, s0b0, b1p, shift);
  slots[n++] = address3(28, s0b0, b1p, b2p, shift);
  slots[n++] = address(29, three, shift);
  slots[n++] = address2(30, three, s2p, shift);
  slots[n++] = address2(31, three, b1p, shift);
  slots[n++] = address2(32, three, s0w, shift);
  slots[n++] = address2(33, three, s1w, shift);
  slots[n++] = address2(34, three, b0w, shift);
  slots[n++] = address3(35, s0b0, b1w, s1p, shift);
  slots[n++] = address3(36, three, b1p, s2p, shift);
  // dependents
  slots[n++] = address3(37, s0b0, tag[s0l]!, s0ll, shift);
  slots[n++] = address3(38, s0b0, tag[s0r]!, s0rl, shift);
  slots[n++] = address3(39, s0b0, tag[b0l]!, b0ll, shift);
  slots[n++] = address3(40, s1s0, tag[s1r]!, s1rl, shift);
  slots[n++] = address3(41, s1s0, tag[s0l]!, s0ll, shift);
  slots[n++] = address3(42, s1s0, tag[s0r]!, s0rl, shift);
  slots[n++] = address3(43, s1s0, tag[s1l]!, s1ll, shift);
  slots[n++] = address3(44, s0b0, s0l2l, s0ll, shift);
  slots[n++] = address3(45, s0b0, s0r2l, s0rl, shift);
  slots[n++] = address3(46, s0b0, b0l2l, b0ll, shift);
  slots[n++] = address3(47, s1s0, s1r2l, s1rl, shift);
  slots[n++] = address2(48, s0w, s0ll * 64 + s0rl, shift);
  slots[n++] = address2(49, s1w, s1ll * 64 + s1rl, shift);
  slots[n++] = address2(50, b0w, b0ll, shift);
  slots[n++] = address2(51, s0w, s0lw, shift);
  slots[n++] = address2(52, s0w, word[s0r]!, shift);
  slots[n++] = address2(53, s0lw, s1w, shift);
  // what introduces the next token: prepositions, conjunctions, markers
  slots[n++] = address2(54, b0lw, s0w, shift);
  slots[n++] = address2(55, b0lw, s1w, shift);
  slots[n++] = address2(56, b0lw, three, shift);
  slots[n++] = address3(57, b0lw, s0k, s1k, shift);
  slots[n++] = address3(58, b0lw, s0k, b0k, shift);
  slots[n++] = address3(59, b0w, s0k, s1k, shift);
  slots[n++] = address3(60, s0lw, s1k, s0k, shift);
  slots[n++] = address3(61, s0lw, b0lw, s0b0, shift);
  slots[n++] = address3(62, word[b0l2]!, b0lw, s0p, shift);
  slots[n++] = address3(63, word[s0l2]!, s0lw, s1p, shift);
  slots[n++] = address3(64, s0lw, s0ll, b0w, shift);
  // counts, distances, what stands between, what is still to come
  slots[n++] = address2(65, s0w, s0v, shift);
  slots[n++] = address2(66, s1w, s1v, shift);
  slots[n++] = address2(67, b0w, b0v, shift);
  slots[n++] = address3(68, s0b0, s0v, b0v, shift);
  slots[n++] = address3(69, s1s0, s1v, s0v, shift);
  slots[n++] = address3(70, s0b0, gap0, d0, shift);
  slots[n++] = address3(71, s1s0, gap1, d1, shift);
  slots[n++] = address3(72, s0w, d0, b0p, shift);
  slots[n++] = address3(73, b0w, d0, s0p, shift);
  slots[n++] = address3(74, s1w, d1, s0p, shift);
  slots[n++] = address2(75, s0b0, word[before]!, shift);
  slots[n++] = address2(76, three, later, shift);
  slots[n++] = address3(77, s0b0, gap0, later, shift);
  slots[n++] = address3(78, s0ll * 64 + s0rl, b0ll * 64 + later, s0b0, shift);
  slots[n++] = address3(79, s1ll * 64 + s1rl, s0ll * 64 + s0rl, s1s0, shift);
  // clusters in threes
  slots[n++] = address3(80, s1c, s0p, b0p, shift);
  slots[n++] = address3(81, s1p, s0c, b0p, shift);
  slots[n++] = address3(82, s1p, s0p, b0c, shift);
  slots[n++] = address3(83, s1k, s0k, b0k, shift);
  slots[n++] = address3(84, s0k, b0k, b1c >> 3, shift);
  slots[n++] = address3(85, s0k, b0k, gap0, shift);
  slots[n++] = address3(86, s1k, s0k, gap1, shift);
  slots[n++] = address3(87, s0k, s0ll * 64 + s0rl, b0p, shift);
  slots[n++] = address3(88, s1k, s1ll * 64 + s1rl, s0p, shift);
  return n;
}
