import { partyClasses } from '../../../lib/detect/mentions/learned/party-classes';
import { partyFormat } from '../../../lib/detect/mentions/learned/party-model';
import type { SmallPartyModel } from './shrink-parties';

/** Writes a model as `decodePartyModel` reads it. */
export function encodeParties({ bits, weights, scale, calibration, features }: SmallPartyModel): Uint8Array {
  const classes = partyClasses.length;
  const head = new DataView(new ArrayBuffer(16 + 4 * calibration.length));
  [partyFormat, bits, features.length].forEach((value, k) => {
    head.setUint32(4 * k, value, true);
  });
  [scale, ...calibration].forEach((value, k) => {
    head.setFloat32(12 + 4 * k, value, true);
  });
  const gaps: number[] = [];
  features.forEach((feature, row) => {
    let gap = feature - (row === 0 ? -1 : features[row - 1]!) - 1;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
  });
  const columns = new Int8Array(features.length * (classes - 1));
  for (let c = 1; c < classes; c++)
    for (let row = 0; row < features.length; row++) columns[(c - 1) * features.length + row] = weights[row * classes + c]!;
  return Buffer.concat([new Uint8Array(head.buffer), Uint8Array.from(gaps), new Uint8Array(columns.buffer)]);
}
