import type { Detection, Kind } from '../../lib/model/detection';
import type { Span } from '../../lib/model/span';
import type { Strength } from '../../lib/model/strength';

/** The place of some words in a text; throws when they are not in it. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${text.slice(0, 80)}"`);
  return { start, end: start + words.length };
}

/** A detection of some words of a text. */
export function detected(text: string, kind: Kind, words: string): Detection {
  return { id: words, kind, spans: [spanOf(text, words)], likelihood: 1, evidence: [{ rule: 'test', spans: [spanOf(text, words)] }] };
}

/** An attribution whose parts are these words of a text. */
export function attributed(
  text: string,
  parts: { source?: string; cue: string; content?: string; target?: string; strength?: Strength; kind?: 'statement' | 'responsibility' },
): Detection {
  const optional = (words: string | undefined) => (words === undefined ? undefined : spanOf(text, words));
  return {
    ...detected(text, 'attribution', parts.cue),
    relation: {
      kind: parts.kind ?? 'statement',
      cueSpans: [spanOf(text, parts.cue)],
      sourceSpan: optional(parts.source),
      contentSpan: optional(parts.content),
      targetSpan: optional(parts.target),
      strength: parts.strength ?? 'stated',
      voice: 'active',
      cueClass: parts.kind === 'responsibility' ? 'blame' : 'report',
      nested: false,
    },
  };
}

/** A detector for tests: every `Actor`, `Agency` and `said` of a text. */
export function findWords({ text }: { text: string }): Detection[] {
  const kinds: Record<string, Kind> = { Actor: 'actor', Agency: 'agency', said: 'attribution' };
  return [...text.matchAll(/Actor|Agency|said/g)].map(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    const kind = kinds[words]!;
    const relation = {
      kind: 'statement',
      cueSpans: [span],
      strength: 'stated',
      voice: 'active',
      cueClass: 'report',
      nested: false,
    } as const;
    const found: Detection = { id: `${index}`, kind, spans: [span], likelihood: 1, evidence: [{ rule: 'test', spans: [span] }] };
    return kind === 'attribution' ? { ...found, relation: { ...relation, cueSpans: [span] } } : found;
  });
}
