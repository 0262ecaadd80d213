import type { Detection } from '../model/detection';
import type { Span } from '../model/span';
import { findReferents } from './coreference/find-referents';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { Range } from './grammar/noun-phrase';
import { isUsual } from './least-likelihood';
import type { Mention } from './mentions/mention';
import { findingToDetection, mentionToDetection } from './to-detection';

/**
 * Turns mentions and findings into detections in order of their place, with the full names of their sources and targets. Of findings whose cues share a word,
 * the one that stands first in the list is kept.
 */
export function resolve(analysis: Analysis, mentions: Mention[], findings: Finding[]): Detection[] {
  const taken = new Set<number>();
  const kept = findings.filter(({ cue }) => {
    const words = cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    if (words.some((word) => taken.has(word))) return false;
    for (const word of words) taken.add(word);
    return true;
  });
  const referents = namesOf(analysis, mentions, kept);
  const detections = [...mentions.map(mentionToDetection), ...kept.map((finding) => findingToDetection(analysis, finding, referents))];
  return detections.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end);
}

/** The full names of the sources and targets that stand for one. */
function namesOf(analysis: Analysis, mentions: Mention[], findings: Finding[]): Map<Range, Span> {
  const phrases = findings.flatMap(({ source, target }) => [source, target]).filter((phrase) => phrase !== undefined);
  const names = findReferents(analysis, mentions.filter(isUsual), phrases);
  return new Map(phrases.flatMap((phrase, index): [Range, Span][] => (names[index] ? [[phrase, names[index]]] : [])));
}
