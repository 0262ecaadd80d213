import type { Detection } from '../model/detection';
import type { Span } from '../model/span';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { Range } from './grammar/noun-phrase';
import type { Mention } from './mentions/mention';

/** A mention with its offsets into the text. */
export function mentionToDetection({ span, kind, likelihood, evidence }: Mention): Detection {
  return { id: `${kind}-${span.start}-${span.end}`, kind, spans: [span], likelihood, evidence };
}

/**
 * A finding with its offsets into the text, and the names that its source and target stand for (`referents`, by the very ranges); `around` is the statement
 * within which it stands.
 */
export function findingToDetection({ tokens }: Analysis, finding: Finding, referents: Map<Range, Span>, around?: Finding): Detection {
  const toSpan = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const part = (range: Range | undefined): Span | undefined => {
    const tidy = range && withoutStrayMarks(tokens, finding.kind === 'statement' ? withoutCue(finding.cue, range) : range);
    return tidy && tidy.to > tidy.from ? toSpan(tidy) : undefined;
  };
  const { rule, kind, strength, voice, likelihood, cueClass, nested } = finding;
  const spans = finding.cue.map(toSpan);
  const sourceSpan = part(finding.source);
  const contentSpan = part(finding.content);
  const contentPieces = finding.contentPieces?.flatMap((piece) => part(piece) ?? []);
  const targetSpan = part(finding.target);
  const sourceReferent = finding.source && referents.get(finding.source);
  const targetReferent = finding.target && referents.get(finding.target);
  const reportedBy = !finding.source && around?.source ? (referents.get(around.source) ?? part(around.source)) : undefined;
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
      ...(contentSpan && contentPieces && contentPieces.length > 1 && { contentPieces }),
      ...(targetSpan && { targetSpan }),
      ...(sourceReferent && { sourceReferent }),
      ...(targetReferent && { targetReferent }),
      ...(reportedBy && { reportedBy }),
    },
  };
}

/** Takes off what a part shares with the cue at its ends; what the cue interrupts runs across it. */
function withoutCue(cue: Range[], { from, to }: Range): Range {
  const isCue = (token: number) => cue.some((piece) => piece.from <= token && token < piece.to);
  let [first, end] = [from, to];
  while (first < end && isCue(first)) first++;
  while (end > first && isCue(end - 1)) end--;
  return { from: first, to: end };
}

/** Takes off a closing quotation mark at the start of a part and an opening one or a comma at its end. */
function withoutStrayMarks(tokens: Analysis['tokens'], { from, to }: Range): Range {
  const last = tokens[to - 1];
  const first = tokens[from];
  const strayEnd = last !== undefined && (last.tag === ',' || (last.tag === '"' && last.spaced));
  const strayStart = first !== undefined && first.tag === '"' && !first.spaced && tokens[from + 1]?.spaced === true;
  return { from: strayStart ? from + 1 : from, to: strayEnd ? to - 1 : to };
}
