/** Where features are collected: bucket numbers of a hashed space, `count` of them so far. */
export interface FeatureSink {
  ids: Int32Array;
  count: number;
  /** 32 less the bits of a bucket's number. */
  shift: number;
}

/** An empty sink for a space of `1 << bits` buckets, with room for `size` features at a time. */
export const newSink = (bits: number, size = 256): FeatureSink => ({ ids: new Int32Array(size), count: 0, shift: 32 - bits });

// Odd numbers without a pattern: products of the golden ratio and of the constants of murmur3 and xxHash.
const byTemplate = 0x9e3779b1;
const byFirst = 0x85ebca6b;
const bySecond = 0x27d4eb2f;
const byThird = 0x165667b1;

function put(sink: FeatureSink, sum: number): void {
  const h = Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35);
  sink.ids[sink.count++] = (h ^ (h >>> 13)) >>> sink.shift;
}

/** A feature of template `template` with one value. */
export const one = (sink: FeatureSink, template: number, a: number): void =>
  put(sink, (Math.imul(template, byTemplate) + Math.imul(a, byFirst)) | 0);
/** A feature of template `template` with two values. */
export const two = (sink: FeatureSink, template: number, a: number, b: number): void =>
  put(sink, (Math.imul(template, byTemplate) + Math.imul(a, byFirst) + Math.imul(b, bySecond)) | 0);
/** A feature of template `template` with three values. */
export const three = (sink: FeatureSink, template: number, a: number, b: number, c: number): void =>
  put(sink, (Math.imul(template, byTemplate) + Math.imul(a, byFirst) + Math.imul(b, bySecond) + Math.imul(c, byThird)) | 0);
