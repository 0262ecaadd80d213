import { asDependent, asDependent2, asForm, asNext, asNext2, asOwn, asTop, asUnder } from './parts-played';
import { keyOfTag } from './tags';
import type { WordTable } from './word-table';

const { imul } = Math;

/** The features of a token. */
export const tagFeatureCount = 31;

/**
 * Writes into `keys` the keys (see `addressOf`) of the features of token `i` of the sentence from `first` up to `end`, given the tags before it; `written`
 * says how the sentence is written (see `sentenceCase`). Gives how many there are.
 */
export function findTagFeatures(
  table: WordTable,
  tag: Uint8Array,
  i: number,
  first: number,
  end: number,
  written: number,
  keys: Int32Array,
): number {
  const { word, ending2, ending3, start2, shape, clusterKey, classKey, wideKey } = table;
  const none = table.count + 1;
  const l1 = i > first ? i - 1 : none;
  const l2 = i > first + 1 ? i - 2 : none;
  const r1 = i + 1 < end ? i + 1 : none;
  const r2 = i + 2 < end ? i + 2 : none;
  const t1 = imul(keyOfTag[tag[l1]!]!, asTop);
  const t2 = imul(keyOfTag[tag[l2]!]!, asUnder);
  const w = imul(word[i]!, asOwn);
  const own = imul(classKey[i]!, asOwn);
  const next = imul(classKey[r1]!, asNext);
  const next2 = imul(classKey[r2]!, asNext2);
  const l1w = imul(word[l1]!, asDependent);
  const r1w = imul(word[r1]!, asDependent2);
  const wide = imul(wideKey[i]!, asOwn);
  const end3 = imul(ending3[i]!, asOwn);
  const form = imul(shape[i]! + (i === first ? 256 : 0) + written * 512 + 1, asForm);
  let n = 0;
  keys[n++] = w;
  keys[n++] = end3 + form;
  keys[n++] = imul(ending2[i]!, asForm) + own;
  keys[n++] = form + t1;
  keys[n++] = own + form;
  keys[n++] = own + t1;
  keys[n++] = own + t1 + t2;
  keys[n++] = t1 + t2;
  keys[n++] = w + next;
  keys[n++] = w + r1w;
  keys[n++] = l1w;
  keys[n++] = r1w;
  keys[n++] = word[r2]!;
  keys[n++] = word[l2]!;
  keys[n++] = own + next;
  keys[n++] = own + next + t1;
  keys[n++] = next + next2;
  keys[n++] = own + next + next2;
  keys[n++] = t1 + r1w;
  keys[n++] = t1 + next;
  keys[n++] = clusterKey[i]!;
  keys[n++] = wide + t1;
  keys[n++] = wide + next;
  keys[n++] = imul(clusterKey[l1]!, asDependent) + own;
  keys[n++] = imul(clusterKey[r1]!, asDependent) + own;
  keys[n++] = imul(ending3[r1]!, asNext) + own;
  keys[n++] = imul(shape[r1]! + 1, asNext) + form;
  keys[n++] = imul(shape[l1]! + 1, asNext) + form;
  keys[n++] = imul(start2[i]!, asUnder) + form;
  keys[n++] = end3 + t1;
  keys[n++] = imul(ending3[l1]!, asNext) + own;
  return n;
}
