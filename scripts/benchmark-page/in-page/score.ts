import { readShownText } from './shown-text';
import type { Ends } from './targets';

/** How quotes were found: those that are there right, elsewhere or not at all, and those that are gone but were put somewhere nevertheless. */
export interface Score {
  there: number;
  right: number;
  misplaced: number;
  gone: number;
  falsely: number;
}

/** A found place is right when it covers the same words, or shares this much of what both cover. */
const enough = 0.7;

/** Compares what was found with where the quotes are (nothing for those whose text is gone). */
export function scoreFound(found: (Range | undefined)[], truth: (Ends | undefined)[]): Score {
  const { text, offsetOf } = readShownText();
  const score: Score = { there: 0, right: 0, misplaced: 0, gone: 0, falsely: 0 };
  for (const [at, ends] of truth.entries()) {
    const range = found[at];
    if (!ends) {
      score.gone += 1;
      if (range) score.falsely += 1;
      continue;
    }
    score.there += 1;
    if (!range) continue;
    const [start, end] = [offsetOf(ends.start.node, ends.start.offset), offsetOf(ends.end.node, ends.end.offset)];
    const [from, to] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
    const shared = Math.min(to, end) - Math.max(from, start);
    const isSame = shared > 0 && text.slice(from, to).trim() === text.slice(start, end).trim();
    if (isSame || shared / (Math.max(to, end) - Math.min(from, start)) >= enough) score.right += 1;
    else score.misplaced += 1;
  }
  return score;
}
