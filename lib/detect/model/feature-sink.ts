import { mix } from './hash';

/** Where features are collected: bucket numbers of a hashed space, `count` of them so far. */
export interface FeatureSink {
  ids: Int32Array;
  count: number;
  mask: number;
}

/** An empty sink for a space of `1 << bits` buckets, with room for `size` features at a time. */
export const newSink = (bits: number, size = 512): FeatureSink => ({ ids: new Int32Array(size), count: 0, mask: (1 << bits) - 1 });

function put(sink: FeatureSink, h: number): void {
  const g = Math.imul(h, 0xc2b2ae35);
  sink.ids[sink.count++] = (g ^ (g >>> 16)) & sink.mask;
}

/** A feature of template `template` with one value. */
export const one = (sink: FeatureSink, template: number, a: number): void => put(sink, mix(mix(0x9e3779b9, template), a));
/** A feature of template `template` with two values. */
export const two = (sink: FeatureSink, template: number, a: number, b: number): void =>
  put(sink, mix(mix(mix(0x9e3779b9, template), a), b));
/** A feature of template `template` with three values. */
export const three = (sink: FeatureSink, template: number, a: number, b: number, c: number): void =>
  put(sink, mix(mix(mix(mix(0x9e3779b9, template), a), b), c));
