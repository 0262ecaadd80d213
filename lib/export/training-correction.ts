import type { Correction, KindOrNone } from '../model/correction';
import type { Kind } from '../model/detection';
import { passageAround } from './passage-around';

/**
 * A correction of a mark as the annotation guide's format has an article of which only one place is annotated: what of `types` is at `known` (UTF-16 offsets,
 * the end exclusive) is in `spans`, or there is none; of other types and of the rest of the text the line says nothing.
 */
export interface TrainingCorrection {
  id: string;
  text: string;
  spans: { type: Kind; start: number; end: number; text: string }[];
  known: [start: number, end: number][];
  types: Kind[];
}

/** A correction as a short article, made of the corrected words and what stands around them. */
export function trainingCorrection({ id, found, is, target }: Correction): TrainingCorrection {
  const { text, start } = passageAround(target.selector[0]);
  const { exact } = target.selector[0];
  const end = start + exact.length;
  return {
    id,
    text,
    spans: is === 'none' ? [] : [{ type: is, start, end, text: exact }],
    known: [[start, end]],
    types: typesOf(found ?? is),
  };
}

/** The types that a correction speaks of: a word may be an actor within an attribution, but is no agency if it is an actor. */
function typesOf(kind: KindOrNone): Kind[] {
  if (kind === 'none') return ['actor', 'agency', 'attribution'];
  return kind === 'attribution' ? [kind] : ['actor', 'agency'];
}
