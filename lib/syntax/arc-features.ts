import { address, address2, address3 } from './hash';
import { distanceStep, gapOf, type ParseInput } from './parse-input';
import { belowField, frontField, labelOf, left2Field, leftField, type ParsePool, rightField, tokenField, topField } from './parse-state';

/** The most features of an arc. */
export const arcFeatureCount = 34;

/** Writes into `slots` the addresses of the features that name the arc which a move (left if `left`) makes from `head` to the top of the stack; gives how many there are. */
export function findArcFeatures(
  pool: ParsePool,
  state: number,
  input: ParseInput,
  left: boolean,
  shift: number,
  slots: Int32Array,
): number {
  const { nodes, states, none } = pool;
  const { table, tag } = input;
  const { word, cluster } = table;
  const own = states[state + topField]!;
  const over = left ? states[state + frontField]! : nodes[own + belowField]!;
  const child = nodes[own + tokenField]!;
  const head = nodes[over + tokenField]!;
  const before = child > pool.first ? child - 1 : none;
  const after = child + 1 < pool.end ? child + 1 : none;
  const headBefore = head > pool.first ? head - 1 : none;
  const cw = word[child]!,
    hw = word[head]!;
  const cc = cluster[child]!,
    hc = cluster[head]!;
  const cl = nodes[own + leftField]!,
    cl2 = nodes[own + left2Field]!,
    cr = nodes[own + rightField]!;
  const cll = labelOf(nodes, own, 0),
    cl2l = labelOf(nodes, own, 1),
    crl = labelOf(nodes, own, 2),
    cr2l = labelOf(nodes, own, 3);
  const hl = nodes[over + leftField]!,
    hll = labelOf(nodes, over, 0),
    hl2l = labelOf(nodes, over, 1),
    hrl = labelOf(nodes, over, 2),
    hr2l = labelOf(nodes, over, 3);
  const inner = left ? hll : hrl;
  const inner2 = left ? hl2l : hr2l;
  const cp = tag[child]! * 2 + (left ? 1 : 0);
  const hpcp = tag[head]! * 128 + cp;
  const distance = distanceStep(Math.abs(head - child));
  const gap = left ? gapOf(input, child, head) : gapOf(input, head, child);
  const clw = word[cl]!;
  let n = 0;
  slots[n++] = address(1, cp, shift);
  slots[n++] = address(2, hpcp, shift);
  slots[n++] = address2(3, hpcp, distance, shift);
  slots[n++] = address2(4, cw, cp, shift);
  slots[n++] = address2(5, hw, cp, shift);
  slots[n++] = address2(6, cw, hw, shift);
  slots[n++] = address2(7, cw, hpcp, shift);
  slots[n++] = address2(8, hw, hpcp, shift);
  slots[n++] = address2(9, cc, hpcp, shift);
  slots[n++] = address2(10, hc, hpcp, shift);
  slots[n++] = address3(11, cc >> 3, hc >> 3, cp, shift);
  slots[n++] = address3(12, hpcp, tag[cl]!, cll, shift);
  slots[n++] = address3(13, hpcp, tag[cr]!, crl, shift);
  slots[n++] = address2(14, clw, hpcp, shift);
  slots[n++] = address3(15, clw, hw, cp, shift);
  slots[n++] = address3(16, clw, cc, cp, shift);
  slots[n++] = address3(17, hpcp, inner, inner2, shift);
  slots[n++] = address3(18, hw, cp, inner, shift);
  slots[n++] = address3(19, hpcp, hll, hrl, shift);
  slots[n++] = address3(20, hpcp, tag[before]!, tag[after]!, shift);
  slots[n++] = address2(21, hpcp, word[before]!, shift);
  slots[n++] = address2(22, hpcp, word[after]!, shift);
  slots[n++] = address3(23, hpcp, cll, cl2l, shift);
  slots[n++] = address3(24, hpcp, crl, cr2l, shift);
  slots[n++] = address3(25, hw, hll, cp, shift);
  slots[n++] = address3(26, hpcp, word[hl]!, hll, shift);
  slots[n++] = address3(27, hpcp, tag[headBefore]!, hll, shift);
  slots[n++] = address3(28, clw, word[cl2]!, cp, shift);
  slots[n++] = address3(29, hpcp, gap, distance, shift);
  slots[n++] = address3(30, hpcp, cll * 64 + crl, inner, shift);
  slots[n++] = address3(31, hc, clw, cp, shift);
  slots[n++] = address3(32, hc, cp, cll * 64 + crl, shift);
  slots[n++] = address3(33, hw, cp, gap, shift);
  slots[n++] = address3(34, cc, hll * 64 + hrl, cp, shift);
  return n;
}
