import type { Kind } from '../../lib/model/detection';

/** A place in a text: UTF-16 units, end exclusive. */
export type Range = [start: number, end: number];

/** What an engine finds in a text, in the annotation guide's format. */
export interface Found {
  spans: { type: Kind; start: number; end: number }[];
  attributions: { kind: string; strength: string; source: Range[]; cue: Range[]; content: Range[] }[];
}

/** Finds what there is in a text. */
export type Engine = (text: string) => Found;
