import { distanceStep, gapOf, type ParseInput } from './parse-input';
import { belowField, frontField, labelOf, left2Field, leftField, type ParsePool, rightField, tokenField, topField } from './parse-state';
import { asDependent, asDependent2, asDistance, asFront, asGap, asLabels, asLabels2, asNext, asNext2, asTop } from './parts-played';

const { imul } = Math;

/** The features of an arc. */
export const arcFeatureCount = 28;

/** Writes into `keys` the keys of the features that name the arc which a move (left if `left`) makes to the top of the stack (see `addressOf`); gives how many there are. */
export function findArcFeatures(pool: ParsePool, state: number, input: ParseInput, left: boolean, keys: Int32Array): number {
  const { nodes, states, none } = pool;
  const { tagKey, table } = input;
  const { word, clusterKey } = table;
  const own = states[state + topField]!;
  const over = left ? states[state + frontField]! : nodes[own + belowField]!;
  const child = nodes[own + tokenField]!;
  const head = nodes[over + tokenField]!;
  const before = child > pool.first ? child - 1 : none;
  const after = child + 1 < pool.end ? child + 1 : none;
  const headBefore = head > pool.first ? head - 1 : none;
  const cw = imul(word[child]!, asTop);
  const hw = imul(word[head]!, asFront);
  const cc = imul(clusterKey[child]!, asTop);
  const hc = imul(clusterKey[head]!, asFront);
  const cp = (imul(tagKey[child]!, asTop) + (left ? asNext : 0)) | 0;
  const hpcp = (imul(tagKey[head]!, asFront) + cp) | 0;
  const clw = imul(word[nodes[own + leftField]!]!, asDependent);
  const cll = labelOf(nodes, own, 0);
  const crl = labelOf(nodes, own, 2);
  const hll = labelOf(nodes, over, 0);
  const hrl = labelOf(nodes, over, 2);
  const cLeft = imul(cll + 1, asLabels);
  const cRight = imul(crl + 1, asLabels);
  const cBoth = imul(cll * 64 + crl + 1, asLabels);
  const hLeft = imul(hll + 1, asLabels);
  const hBoth = imul(hll * 64 + hrl + 1, asLabels);
  const inner = imul((left ? hll : hrl) + 1, asLabels2);
  const distance = imul(distanceStep(Math.abs(head - child)), asDistance);
  const gap = imul((left ? gapOf(input, child, head) : gapOf(input, head, child)) + 1, asGap);
  let n = 0;
  keys[n++] = cp;
  keys[n++] = hpcp;
  keys[n++] = hpcp + distance;
  keys[n++] = cw + cp;
  keys[n++] = hw + cp;
  keys[n++] = cw + hpcp;
  keys[n++] = cc + hpcp;
  keys[n++] = hc + hpcp;
  keys[n++] = imul(table.wideKey[child]!, asTop) + imul(table.wideKey[head]!, asFront) + cp;
  keys[n++] = hpcp + imul(tagKey[nodes[own + leftField]!]!, asDependent) + cLeft;
  keys[n++] = hpcp + imul(tagKey[nodes[own + rightField]!]!, asDependent) + cRight;
  keys[n++] = clw + hpcp;
  keys[n++] = clw + cc + cp;
  keys[n++] = hpcp + inner + imul(labelOf(nodes, over, left ? 1 : 3), asLabels);
  keys[n++] = hpcp + hBoth;
  keys[n++] = hpcp + imul(tagKey[before]!, asNext) + imul(tagKey[after]!, asNext2);
  keys[n++] = hpcp + imul(word[before]!, asNext);
  keys[n++] = hpcp + imul(word[after]!, asNext2);
  keys[n++] = hpcp + cLeft + imul(labelOf(nodes, own, 1), asLabels2);
  keys[n++] = hpcp + cRight + imul(labelOf(nodes, own, 3), asLabels2);
  keys[n++] = hpcp + imul(word[nodes[over + leftField]!]!, asDependent) + hLeft;
  keys[n++] = hpcp + imul(tagKey[headBefore]!, asNext) + hLeft;
  keys[n++] = clw + imul(word[nodes[own + left2Field]!]!, asDependent2) + cp;
  keys[n++] = hpcp + gap + distance;
  keys[n++] = hpcp + cBoth + inner;
  keys[n++] = hc + clw + cp;
  keys[n++] = hc + cp + cBoth;
  keys[n++] = cc + hBoth + cp;
  return n;
}
