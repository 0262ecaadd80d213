import type { Detection } from '../model/detection';
import type { Span } from '../model/span';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { Range } from './grammar/noun-phrase';
import type { Mention } from './mentions/mention';

/** Turns mentions and findings into detections in order of their place. Of findings whose cues share a word, the one that stands first in the list is kept. */
export function resolve(analysis: Analysis, mentions: Mention[], findings: Finding[]): Detection[] {
  const taken = new Set<number>();
  const kept = findings.filter(({ cue }) => {
    const words = cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    if (words.some((word) => taken.has(word))) return false;
    for (const word of words) taken.add(word);
    return true;
  });
  const detections = [...mentions.map(mentionToDetection), ...kept.map((finding) => findingToDetection(analysis, finding))];
  return detections.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end);
}

function mentionToDetection({ span, kind, likelihood, evidence }: Mention): Detection {
  return { id: `${kind}-${span.start}-${span.end}`, kind, spans: [span], likelihood, evidence };
}

function findingToDetection({ tokens }: Analysis, finding: Finding): Detection {
  const toSpan = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const part = (range: Range | undefined): Span | undefined => (range && range.to > range.from ? toSpan(range) : undefined);
  const { rule, kind, strength, voice, likelihood } = finding;
  const spans = finding.cue.map(toSpan);
  const sourceSpan = part(finding.source);
  const contentSpan = part(finding.content);
  const targetSpan = part(finding.target);
  return {
    id: `attribution-${spans[0]!.start}-${spans.at(-1)!.end}`,
    kind: 'attribution',
    spans,
    likelihood,
    evidence: [{ rule, spans: [...spans, ...finding.hedges.map(toSpan)] }],
    relation: {
      kind,
      cueSpans: spans,
      strength,
      voice,
      ...(sourceSpan && { sourceSpan }),
      ...(contentSpan && { contentSpan }),
      ...(targetSpan && { targetSpan }),
    },
  };
}
