import { type Annotation, bodyToClaim } from '../model/annotation';
import type { RelationKind } from '../model/attribution-relation';
import type { Strength } from '../model/strength';
import { passageAround } from './passage-around';

/** UTF-16 offsets, the end exclusive. */
type Range = [start: number, end: number];

/** A tagged claim as the annotation guide's format has an article with one relation. */
export interface TrainingPassage {
  id: string;
  text: string;
  attributions: [{ kind: RelationKind; strength: Strength; source: Range[]; cue: Range[]; content: Range[]; target: Range[] }];
}

/**
 * A claim as a short article, made of its quote and what stands around it. Undefined where not all of its parts are found in the quote, since the
 * reader worded them anew: no cue, a source or content that is not there, or for a responsibility no target, or content that holds the cue (then it is
 * the whole sentence, and the act is not told apart).
 */
export function trainingPassage({ id, body, target }: Annotation): TrainingPassage | undefined {
  const { kind, strength, statement, assertedBy, attributedTo, basis } = bodyToClaim(body);
  const [quote] = target.selector;
  if (!basis || (kind === 'responsibility' && !attributedTo)) return undefined;
  const { text, start } = passageAround(quote);
  const find = (words: string[]) => rangesIn(quote.exact, words, start);
  const cue = find(basis.split(' … '));
  const source = find(assertedBy ? [assertedBy] : []);
  const content = find([statement]);
  const held = find(kind === 'responsibility' && attributedTo ? [attributedTo] : []);
  if (!cue || !source || !content || !held) return undefined;
  if (kind === 'responsibility' && cue.some((range) => overlap(range, content[0]!))) return undefined;
  return { id, text, attributions: [{ kind, strength, source, cue, content, target: held }] };
}

/** Where these words stand in a quote, counted from `offset` units before it; undefined when some do not. */
function rangesIn(quote: string, words: string[], offset: number): Range[] | undefined {
  const starts = words.map((word) => quote.indexOf(word));
  if (starts.some((start) => start < 0)) return undefined;
  return starts.map((start, n) => [offset + start, offset + start + words[n]!.length]);
}

function overlap([start, end]: Range, [from, to]: Range): boolean {
  return start < to && from < end;
}
