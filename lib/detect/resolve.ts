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
  const around = enclosing(kept);
  const detections = [
    ...mentions.map(mentionToDetection),
    ...kept.map((finding) => findingToDetection(analysis, finding, referents, around.get(finding))),
  ];
  return detections.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end);
}

/** The full names of the sources and targets that stand for one. */
function namesOf(analysis: Analysis, mentions: Mention[], findings: Finding[]): Map<Range, Span> {
  const phrases = findings.flatMap(({ source, target }) => [source, target]).filter((phrase) => phrase !== undefined);
  const names = findReferents(analysis, mentions.filter(isUsual), phrases);
  return new Map(phrases.flatMap((phrase, index): [Range, Span][] => (names[index] ? [[phrase, names[index]]] : [])));
}

const deepest = 16; // statements within statements: keeps texts that never end one linear

/** For each finding the innermost usual statement with a source within whose content it stands. */
function enclosing(findings: Finding[]): Map<Finding, Finding> {
  const statements = findings.filter((finding) => finding.source && finding.content && isUsual(finding));
  const inOrder = [...findings].sort((a, b) => a.cue[0]!.from - b.cue[0]!.from);
  statements.sort((a, b) => a.content!.from - b.content!.from);
  const around = new Map<Finding, Finding>();
  let open: Finding[] = [];
  let next = 0;
  for (const finding of inOrder) {
    const at = finding.cue[0]!.from;
    for (; next < statements.length && statements[next]!.content!.from <= at; next++) open.push(statements[next]!);
    open = open.filter(({ content }) => content!.to > at).slice(-deepest);
    const innermost = open.findLast((statement) => statement !== finding);
    if (innermost) around.set(finding, innermost);
  }
  return around;
}
