/** What is read of each token of a document, in columns by token index. */
export interface Syntax {
  /** Index into `tags`. */
  pos: Uint8Array;
  /** The token it depends on, -1 for the root of its sentence. */
  head: Int32Array;
  /** Index into `labels`: what it is to its head. */
  label: Uint8Array;
  /** The cluster of words used alike, 0 when unknown; `cluster >> 3` is the wider cluster it lies in. */
  cluster: Uint16Array;
}
