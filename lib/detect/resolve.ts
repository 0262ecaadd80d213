import type { Detection } from '../model/detection';
import type { Span } from '../model/span';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { Range } from './grammar/noun-phrase';
import type { Mention } from './mentions/mention';

/** Turns what the rules found into detections in order of their place; of findings whose cues share a word, the likelier stays. */
export function resolve(analysis: Analysis, mentions: Mention[], findings: Finding[]): Detection[] {
  const taken = new Set<number>();
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => b.likelihood - a.likelihood)) {
    const words = finding.cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(finding);
  }
  const detections = [...mentions.map(mentionToDetection), ...kept.map((finding) => toDetection(analysis, finding))];
  return detections.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end);
}

function mentionToDetection({ span, kind, likelihood, evidence }: Mention): Detection {
  return { id: `${kind}-${span.start}-${span.end}`, kind, spans: [span], likelihood, evidence };
}

function toDetection({ tokens }: Analysis, finding: Finding): Detection {
  const span = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const spans = finding.cue.map(span);
  return {
    id: `attribution-${spans[0]!.start}-${spans.at(-1)!.end}`,
    kind: 'attribution',
    spans,
    likelihood: finding.likelihood,
    evidence: [{ rule: finding.rule, spans: [...spans, ...finding.hedges.map(span)] }],
    relation: {
      kind: finding.kind,
      cueSpans: spans,
      strength: finding.strength,
      voice: finding.voice,
      ...(isFilled(finding.source) && { sourceSpan: span(finding.source) }),
      ...(isFilled(finding.content) && { contentSpan: span(finding.content) }),
      ...(isFilled(finding.target) && { targetSpan: span(finding.target) }),
    },
  };
}

const isFilled = (range: Range | undefined): range is Range => range !== undefined && range.to > range.from;
