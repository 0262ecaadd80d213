import type { Correction } from '../model/correction';
import type { Kind } from '../model/detection';
import { passageAround } from './passage-around';

/**
 * A correction of a mark as the annotation guide's format has an article of which only one place is annotated: what is at `known` (UTF-16 offsets, the end
 * exclusive) is in `spans`, or is no span; of the rest of the text the line says nothing.
 */
export interface TrainingCorrection {
  id: string;
  text: string;
  spans: { type: Kind; start: number; end: number; text: string }[];
  known: [start: number, end: number][];
}

/** A correction as a short article, made of the corrected words and what stands around them. */
export function trainingCorrection({ id, is, target }: Correction): TrainingCorrection {
  const { text, start } = passageAround(target.selector[0]);
  const { exact } = target.selector[0];
  const end = start + exact.length;
  return { id, text, spans: is === 'none' ? [] : [{ type: is, start, end, text: exact }], known: [[start, end]] };
}
