import { address, address2, address3 } from './hash';
import type { WordTable } from './word-table';

/** The most features a token has. */
export const tagFeatureCount = 36;

/**
 * Writes into `slots` the addresses of the features of token `i` of the sentence from `first` up to `end`, given the tags before it; `written` says how the
 * sentence is written (see `sentenceCase`). Gives how many there are.
 */
export function findTagFeatures(
  table: WordTable,
  tag: Uint8Array,
  i: number,
  first: number,
  end: number,
  written: number,
  shift: number,
  slots: Int32Array,
): number {
  const { word, ending2, ending3, start2, shape, cluster, classOf } = table;
  const none = table.count + 1;
  const l1 = i > first ? i - 1 : none;
  const l2 = i > first + 1 ? i - 2 : none;
  const r1 = i + 1 < end ? i + 1 : none;
  const r2 = i + 2 < end ? i + 2 : none;
  const t1 = tag[l1]!;
  const t2 = tag[l2]!;
  const w = word[i]!;
  const c = cluster[i]!;
  const own = classOf[i]!;
  const next = classOf[r1]!;
  const next2 = classOf[r2]!;
  const form = shape[i]! + (i === first ? 256 : 0) + written * 512;
  let n = 0;
  slots[n++] = address(1, w, shift);
  slots[n++] = address2(2, ending3[i]!, form, shift);
  slots[n++] = address2(3, ending2[i]!, own, shift);
  slots[n++] = address2(4, form, t1, shift);
  slots[n++] = address2(5, own, form, shift);
  slots[n++] = address2(6, own, t1, shift);
  slots[n++] = address3(7, own, t1, t2, shift);
  slots[n++] = address2(8, t1, t2, shift);
  slots[n++] = address2(9, w, t1, shift);
  slots[n++] = address3(10, w, t1, t2, shift);
  slots[n++] = address2(11, w, next, shift);
  slots[n++] = address2(12, w, word[r1]!, shift);
  slots[n++] = address2(13, w, word[l1]!, shift);
  slots[n++] = address(14, word[l1]!, shift);
  slots[n++] = address(15, word[r1]!, shift);
  slots[n++] = address(16, word[r2]!, shift);
  slots[n++] = address(17, word[l2]!, shift);
  slots[n++] = address2(18, own, next, shift);
  slots[n++] = address3(19, own, next, t1, shift);
  slots[n++] = address2(20, next, next2, shift);
  slots[n++] = address3(21, own, next, next2, shift);
  slots[n++] = address2(22, t1, word[r1]!, shift);
  slots[n++] = address2(23, t1, next, shift);
  slots[n++] = address(24, c, shift);
  slots[n++] = address2(25, c >> 3, t1, shift);
  slots[n++] = address2(26, c >> 3, next, shift);
  slots[n++] = address2(27, cluster[l1]!, own, shift);
  slots[n++] = address2(28, cluster[r1]!, own, shift);
  slots[n++] = address2(29, ending3[r1]!, own, shift);
  slots[n++] = address2(30, shape[r1]!, form, shift);
  slots[n++] = address2(31, shape[l1]!, form, shift);
  slots[n++] = address2(32, start2[i]!, form, shift);
  slots[n++] = address2(33, ending3[i]!, t1, shift);
  slots[n++] = address2(34, ending3[l1]!, own, shift);
  slots[n++] = address3(35, w, word[l1]!, word[r1]!, shift);
  slots[n++] = address3(36, own, word[l1]!, word[r1]!, shift);
  return n;
}
