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
import {
  asCount,
  asCount2,
  asDeep,
  asDependent,
  asDependent2,
  asDistance,
  asFront,
  asGap,
  asLabels,
  asLabels2,
  asNext,
  asNext2,
  asTop,
  asUnder,
} from './parts-played';

const { imul } = Math;

/** The features of a state. */
export const moveFeatureCount = 70;

/** Writes into `keys` the keys of the features that choose the next move (see `addressOf`); gives how many there are. */
export function findMoveFeatures(pool: ParsePool, state: number, input: ParseInput, keys: Int32Array): number {
  const { nodes, states, none, root, end } = pool;
  const { table, tagKey, verbs } = input;
  const { word, clusterKey, wideKey } = table;
  // The top of the stack, the two below it, the next three tokens and the one before them.
  const top = states[state + topField]!;
  const front = states[state + frontField]!;
  const under = nodes[top + belowField]!;
  const deep = under === noNode ? noNode : nodes[under + belowField]!;
  const s0 = nodes[top + tokenField]!;
  const s1 = top === noNode ? none : nodes[under + tokenField]!;
  const b0 = nodes[front + tokenField]!;
  const b1 = b0 + 1 < end ? b0 + 1 : none;
  const b2 = b0 + 2 < end ? b0 + 2 : none;
  const before = b0 > pool.first && b0 !== root ? b0 - 1 : none;
  const s0w = imul(word[s0]!, asTop);
  const s1w = imul(word[s1]!, asUnder);
  const b0w = imul(word[b0]!, asFront);
  const b1w = imul(word[b1]!, asNext);
  const s0p = imul(tagKey[s0]!, asTop);
  const s1p = imul(tagKey[s1]!, asUnder);
  const s2p = imul(tagKey[nodes[deep + tokenField]!]!, asDeep);
  const b0p = imul(tagKey[b0]!, asFront);
  const b1p = imul(tagKey[b1]!, asNext);
  const b2p = imul(tagKey[b2]!, asNext2);
  const s0c = imul(clusterKey[s0]!, asTop);
  const s1c = imul(clusterKey[s1]!, asUnder);
  const b0c = imul(clusterKey[b0]!, asFront);
  const s0k = imul(wideKey[s0]!, asTop);
  const s1k = imul(wideKey[s1]!, asUnder);
  const b0k = imul(wideKey[b0]!, asFront);
  const s0b0 = (s0p + b0p) | 0;
  const s1s0 = (s1p + s0p) | 0;
  const three = (s1s0 + b0p) | 0;
  // Their dependents, the labels and the number of these.
  const s0l = nodes[top + leftField]!;
  const s0r = nodes[top + rightField]!;
  const b0l = nodes[front + leftField]!;
  const s0lw = imul(word[s0l]!, asDependent);
  const b0lw = imul(word[b0l]!, asDependent2);
  const s0ll = labelOf(nodes, top, 0);
  const s0rl = labelOf(nodes, top, 2);
  const s1ll = labelOf(nodes, under, 0);
  const s1rl = labelOf(nodes, under, 2);
  const b0ll = labelOf(nodes, front, 0);
  const s0left = imul(s0ll + 1, asLabels);
  const s0right = imul(s0rl + 1, asLabels);
  const s0both = imul(s0ll * 64 + s0rl + 1, asLabels);
  const s1left = imul(s1ll + 1, asLabels);
  const s1right = imul(s1rl + 1, asLabels);
  const s1both = imul(s1ll * 64 + s1rl + 1, asLabels2);
  const b0left = imul(b0ll + 1, asLabels);
  const s0v = imul(nodes[top + countsField]! + 1, asCount);
  const s1v = imul(nodes[under + countsField]! + 1, asCount2);
  const b0v = imul(nodes[front + countsField]! + 1, asCount2);
  // How far apart, what stands between, what is still to come.
  const full = top !== noNode && b0 !== root;
  const d0 = imul(full ? distanceStep(b0 - s0) : 15, asDistance);
  const d1 = imul(under === noNode ? 15 : distanceStep(s0 - s1), asDistance);
  const gap0 = imul(full ? gapOf(input, s0, b0) : 33, asGap);
  const gap1 = imul(under === noNode ? 33 : gapOf(input, s1, s0), asGap);
  const verbsLater = b0 === root ? 3 : atMost(verbs[end]! - verbs[b0]!, 2);
  const later = imul(verbsLater + 1, asCount);
  let n = 0;
  // single tokens
  keys[n++] = s0w + s0p;
  keys[n++] = s1w + s1p;
  keys[n++] = b0w + b0p;
  keys[n++] = b1w + b1p;
  keys[n++] = s0c + s0p;
  keys[n++] = s1c + s1p;
  keys[n++] = b0c + b0p;
  keys[n++] = imul(clusterKey[b1]!, asNext) + b1p;
  keys[n++] = s2p + s1s0;
  // pairs
  keys[n++] = s0w + s0b0;
  keys[n++] = s0b0 + d0;
  keys[n++] = s1s0 + d1;
  keys[n++] = s1w + s1p + b0p;
  keys[n++] = s1p + b0w + b0p;
  keys[n++] = b0p + b1p;
  keys[n++] = s0c + b0c;
  keys[n++] = s1c + s0c;
  keys[n++] = s0c + s0b0;
  keys[n++] = b0c + s0b0;
  keys[n++] = s1c + s1s0;
  keys[n++] = s0c + s1s0;
  // tags
  keys[n++] = s0b0 + b1p;
  keys[n++] = s0b0 + b1p + b2p;
  keys[n++] = three;
  keys[n++] = three + b1p;
  // dependents
  keys[n++] = s0b0 + imul(tagKey[s0l]!, asDependent) + s0left;
  keys[n++] = s0b0 + imul(tagKey[s0r]!, asDependent) + s0right;
  keys[n++] = s0b0 + imul(tagKey[b0l]!, asDependent) + b0left;
  keys[n++] = s1s0 + imul(tagKey[nodes[under + rightField]!]!, asDependent) + s1right;
  keys[n++] = s1s0 + imul(tagKey[s0l]!, asDependent) + s0left;
  keys[n++] = s1s0 + imul(tagKey[s0r]!, asDependent) + s0right;
  keys[n++] = s1s0 + imul(tagKey[nodes[under + leftField]!]!, asDependent) + s1left;
  keys[n++] = s0b0 + imul(labelOf(nodes, top, 1), asLabels2) + s0left;
  keys[n++] = s0b0 + imul(labelOf(nodes, top, 3), asLabels2) + s0right;
  keys[n++] = s0b0 + imul(labelOf(nodes, front, 1), asLabels2) + b0left;
  keys[n++] = s1s0 + imul(labelOf(nodes, under, 3), asLabels2) + s1right;
  keys[n++] = s0w + s0both;
  keys[n++] = s1w + s1both;
  keys[n++] = b0w + b0left;
  keys[n++] = s0w + s0lw;
  keys[n++] = s0w + imul(word[s0r]!, asDependent);
  keys[n++] = s0lw + s1w;
  // what introduces the next token: prepositions, conjunctions, markers
  keys[n++] = b0lw + s0w;
  keys[n++] = b0lw + s1w;
  keys[n++] = b0lw + s0k + s1k;
  keys[n++] = b0lw + s0k + b0k;
  keys[n++] = s0lw + s1k + s0k;
  keys[n++] = s0lw + b0lw + s0b0;
  keys[n++] = imul(word[nodes[front + left2Field]!]!, asDependent) + b0lw + s0p;
  keys[n++] = imul(word[nodes[top + left2Field]!]!, asDependent2) + s0lw + s1p;
  keys[n++] = s0lw + s0left + b0w;
  // counts, distances, what stands between, what is still to come
  keys[n++] = s0w + s0v;
  keys[n++] = s1w + s1v;
  keys[n++] = b0w + b0v;
  keys[n++] = s0b0 + s0v + b0v;
  keys[n++] = s1s0 + s1v + s0v;
  keys[n++] = s0b0 + gap0 + d0;
  keys[n++] = s1s0 + gap1 + d1;
  keys[n++] = s0w + d0 + b0p;
  keys[n++] = b0w + d0 + s0p;
  keys[n++] = s0b0 + imul(word[before]!, asNext2);
  keys[n++] = three + later;
  keys[n++] = s0b0 + gap0 + later;
  keys[n++] = s0both + imul(b0ll * 4 + verbsLater + 1, asLabels2) + s0b0;
  keys[n++] = s1both + s0both + s1s0;
  // wider clusters
  keys[n++] = s0k + b0k + imul(wideKey[b1]!, asNext);
  keys[n++] = s0k + b0k + gap0;
  keys[n++] = s1k + s0k + gap1;
  keys[n++] = s0k + s0both + b0p;
  keys[n++] = s1k + s1both + s0p;
  return n;
}
