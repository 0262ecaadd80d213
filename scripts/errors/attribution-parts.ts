import type { Analysis } from '../../lib/detect/grammar/analysis';
import { cueHead } from '../../lib/detect/model/cue-head';
import type { Detection } from '../../lib/model/detection';
import { toGuideFormat } from '../guide-format';
import { type Article, type Range, toTokens } from '../train/attribution/read-corpus';
import type { Part } from './part-kind';

/** An attribution in tokens, marks left out; `head` is the word that says what kind of cue it is, -1 where the cue has no word. */
export interface AttributionParts {
  cue: Part;
  head: number;
  source: Part;
  content: Part;
}

/** The annotated attributions of an article. */
export function annotatedParts(analysis: Analysis, { attributions }: Pick<Article, 'attributions'>): AttributionParts[] {
  return attributions.map(({ cue, source, content }) => toParts(analysis, cue, source, content));
}

/** A detection's relation; undefined for actors and agencies. */
export function detectedParts(analysis: Analysis, detection: Detection): AttributionParts | undefined {
  return annotatedParts(analysis, toGuideFormat(analysis.text, [detection]))[0];
}

/** Pairs annotated and detected attributions whose cues each hold the other's head, one to one, in order. */
export function pairUp<Found extends AttributionParts>(gold: AttributionParts[], found: Found[]): Map<AttributionParts, Found> {
  const free = new Set(found);
  const pairsFound = new Map<AttributionParts, Found>();
  for (const one of gold) {
    const match = [...free].find((other) => one.cue.includes(other.head) && other.cue.includes(one.head));
    if (!match) continue;
    free.delete(match);
    pairsFound.set(one, match);
  }
  return pairsFound;
}

function toParts(analysis: Analysis, cue: Range[], source: Range[], content: Range[]): AttributionParts {
  const part = (ranges: Range[]): Part =>
    ranges.flatMap((range) => {
      const [from, to] = toTokens(analysis, range) ?? [0, 0];
      return Array.from({ length: to - from }, (_, n) => from + n).filter((token) => analysis.tokens[token]!.kind !== 'punctuation');
    });
  const words = part(cue);
  return {
    cue: words,
    head: words.length > 0 ? cueHead(analysis, words[0]!, words.at(-1)! + 1) : -1,
    source: part(source),
    content: part(content),
  };
}
