/** How a pattern lies in a text: where the part of it between `from` and `to` came to stand, and the edits that made it so. */
export interface Alignment {
  start: number;
  end: number;
  /** Units added, dropped or replaced within the part. */
  edits: number;
}

const bits = 32;
/** Which row of `masks` holds a unit of the pattern, one more than it; cleared after each use. */
const rows = new Uint16Array(0x1_0000);

/**
 * Lays all of `pattern` into `text` between `left` and `right`, where it costs the fewest edits, and tells where `pattern.slice(from, to)` is then.
 * Myers' bit-parallel matrix (J. ACM 46:3, 1999) in blocks (Hyyrö 2003), its columns kept to trace the path back.
 * Time is pattern times window over 32; space, a bit for each of their cells, twice: callers keep both to about a thousand units.
 */
export function align(text: string, left: number, right: number, pattern: string, from: number, to: number): Alignment {
  const height = pattern.length;
  const width = right - left;
  const blocks = Math.ceil(height / bits);
  const masks = masksOf(pattern, blocks);
  const rising = new Int32Array(blocks * (width + 1)).fill(-1, 0, blocks);
  const falling = new Int32Array(blocks * (width + 1));
  const lastBit = 1 << ((height - 1) % bits);
  let cost = height;
  let least = height;
  let column = 0;
  for (let j = 1; j <= width; j += 1) {
    const row = rows[text.charCodeAt(left + j - 1)]! * blocks;
    let carry = 0; // a pattern may begin anywhere: the top row costs nothing
    for (let block = 0; block < blocks; block += 1) {
      const before = (j - 1) * blocks + block;
      const up = rising[before]!;
      const down = falling[before]!;
      let equal = masks[row + block]!;
      const vertical = equal | down;
      if (carry < 0) equal |= 1;
      const horizontal = (((equal & up) + up) ^ up) | equal;
      let more = down | ~(horizontal | up);
      let less = up & horizontal;
      const edge = block === blocks - 1 ? lastBit : 1 << (bits - 1);
      const out = more & edge ? 1 : less & edge ? -1 : 0;
      more <<= 1;
      less <<= 1;
      if (carry < 0) less |= 1;
      if (carry > 0) more |= 1;
      rising[before + blocks] = less | ~(vertical | more);
      falling[before + blocks] = more & vertical;
      carry = out;
    }
    cost += carry;
    if (cost < least) {
      least = cost;
      column = j;
    }
  }
  for (let at = 0; at < height; at += 1) rows[pattern.charCodeAt(at)] = 0;

  const has = (vectors: Int32Array, i: number, j: number) => (vectors[j * blocks + ((i - 1) >> 5)]! >>> ((i - 1) & 31)) & 1;
  let i = height;
  let j = column;
  let start = -1;
  let end = j;
  let edits = 0;
  while (i > from) {
    if (i === to) end = j;
    const within = i <= to;
    if (j === 0 || has(rising, i, j)) {
      i -= 1;
      if (within) edits += 1;
    } else if (j > 1 && has(falling, i, j - 1)) {
      j -= 1;
      if (i < to) edits += 1;
    } else {
      i -= 1;
      j -= 1;
      if (within && pattern.charCodeAt(i) !== text.charCodeAt(left + j)) edits += 1;
    }
  }
  start = left + j;
  return { start, end: Math.max(start, left + (to > from ? end : j)), edits };
}

/** For each unit of the pattern, a mask of where it stands; row 0 is for every other unit. */
function masksOf(pattern: string, blocks: number): Int32Array {
  const masks = new Int32Array((pattern.length + 1) * blocks);
  let used = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = pattern.charCodeAt(at);
    if (!rows[unit]) {
      used += 1;
      rows[unit] = used;
    }
    masks[rows[unit]! * blocks + (at >> 5)]! |= 1 << (at & 31);
  }
  return masks;
}
