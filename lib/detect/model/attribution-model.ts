import type { Chain } from './chain';
import { cueLabels } from './cue-labels';
import { decodeChain } from './decode-chain';
import { roleEdgeClasses } from './role-edges';
import { roleLabels } from './role-labels';

/** The three passes: which words are a cue, what is its source and content, is it an attribution all in all. */
export interface AttributionModel {
  cue: Chain;
  role: Chain;
  judge: Chain;
}

/** `ATM2` in ASCII, little-endian: the first four bytes of the weights. */
export const modelMark = 0x324d5441;

/** What each pass tells apart. */
export const passes = {
  cue: { labels: cueLabels, edgeClasses: 1 },
  role: { labels: roleLabels, edgeClasses: roleEdgeClasses },
  judge: { labels: 2, edgeClasses: 1 },
};

/** Reads the model's weights. @throws RangeError when the bytes are of another format, damaged so that it shows, too few or too many */
export function decodeAttributionModel(bytes: Uint8Array): AttributionModel {
  if (bytes.length < 4 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) !== modelMark)
    throw new RangeError('These are no attribution weights, or weights of another format');
  const [cue, cueEnd] = decodeChain(bytes, 4, passes.cue);
  const [role, roleEnd] = decodeChain(bytes, cueEnd, passes.role);
  const [judge, end] = decodeChain(bytes, roleEnd, passes.judge);
  if (end !== bytes.length) throw new RangeError('The attribution weights are followed by something else');
  return { cue, role, judge };
}
