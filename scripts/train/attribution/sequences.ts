/** Sequences to learn from: `items[k]` to `items[k + 1]` are the places of sequence k, `starts` bounds each place's features in `ids`. */
export interface Sequences {
  items: number[];
  starts: Int32Array;
  ids: Int32Array;
  gold: Uint8Array;
  classes: Uint8Array;
}

/** Where sequences are collected. */
export interface SequenceCollector {
  /** Adds a place with its first `count` features, its right label and the class of the step to it. */
  place: (ids: Int32Array, count: number, gold: number, edgeClass: number) => void;
  /** Ends a sequence. */
  close: () => void;
  done: () => Sequences;
}

/** Starts to collect sequences, in columns that grow. */
export function collectSequences(): SequenceCollector {
  let ids = new Int32Array(1 << 16);
  let held = 0;
  const starts = [0];
  const gold: number[] = [];
  const classes: number[] = [];
  const items = [0];
  return {
    place: (own, count, label, edgeClass) => {
      if (held + count > ids.length) {
        const grown = new Int32Array(ids.length * 2);
        grown.set(ids);
        ids = grown;
      }
      ids.set(own.subarray(0, count), held);
      held += count;
      starts.push(held);
      gold.push(label);
      classes.push(edgeClass);
    },
    close: () => {
      items.push(gold.length);
    },
    done: () => ({
      items,
      starts: Int32Array.from(starts),
      ids: ids.subarray(0, held),
      gold: Uint8Array.from(gold),
      classes: Uint8Array.from(classes),
    }),
  };
}

/** How often each bucket is met. */
export function countFeatures(data: Sequences, bits: number): Int32Array {
  const counts = new Int32Array(1 << bits);
  for (const id of data.ids) counts[id]!++;
  return counts;
}

/** Features renumbered, the most frequent first, those seen too seldom dropped: what a pass touches lies close together. */
export function compact(
  data: Sequences,
  bits: number,
  minCount: number,
  only?: Uint8Array,
): { ids: Int32Array; starts: Int32Array; bucketOf: Int32Array } {
  const counts = countFeatures(data, bits);
  const kept: number[] = [];
  for (let b = 0; b < counts.length; b++) if (counts[b]! >= minCount && (!only || only[b])) kept.push(b);
  const bucketOf = Int32Array.from(kept).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const rowOf = new Int32Array(counts.length).fill(-1);
  bucketOf.forEach((bucket, row) => {
    rowOf[bucket] = row;
  });
  const ids = new Int32Array(data.ids.length);
  const starts = new Int32Array(data.starts.length);
  let held = 0;
  for (let p = 0; p + 1 < data.starts.length; p++) {
    for (let f = data.starts[p]!; f < data.starts[p + 1]!; f++) {
      const row = rowOf[data.ids[f]!]!;
      if (row >= 0) ids[held++] = row;
    }
    starts[p + 1] = held;
  }
  return { ids: ids.subarray(0, held), starts, bucketOf };
}
