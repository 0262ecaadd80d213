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
  const part = (range: Range | undefined): Span | undefined => {
    const tidy = range && withoutStrayMarks(tokens, range);
    return tidy && tidy.to > tidy.from ? toSpan(tidy) : undefined;
  };
  const { rule, kind, strength, voice, likelihood, cueClass, nested } = finding;
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
      cueClass,
      nested,
      ...(sourceSpan && { sourceSpan }),
      ...(contentSpan && { contentSpan }),
      ...(targetSpan && { targetSpan }),
    },
  };
}

/** Takes off a closing quotation mark at the start of a part and an opening one or a comma at its end. */
function withoutStrayMarks(tokens: Analysis['tokens'], { from, to }: Range): Range {
  const last = tokens[to - 1];
  const first = tokens[from];
  const strayEnd = last !== undefined && (last.tag === ',' || (last.tag === '"' && last.spaced));
  const strayStart = first !== undefined && first.tag === '"' && !first.spaced && tokens[from + 1]?.spaced === true;
  return { from: strayStart ? from + 1 : from, to: strayEnd ? to - 1 : to };
}
