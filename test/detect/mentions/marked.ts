import type { Mention } from '../../../lib/detect/mentions/mention';

/** A text with its marks taken out, and the marks: `[` and `]` around actors, `{` and `}` around agencies, nested as they may be. */
export function readMarked(marked: string): { text: string; mentions: string[] } {
  const open: { kind: string; start: number }[] = [];
  const mentions: { kind: string; start: number; end: number }[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '[' || char === '{') open.push({ kind: char === '[' ? 'actor' : 'agency', start: text.length });
    else if (char === ']' || char === '}') mentions.push({ ...open.pop()!, end: text.length });
    else text += char;
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, mentions: mentions.map(({ kind, start, end }) => `${kind} ${start}: ${text.slice(start, end)}`) };
}

/** The same lines for what was found. */
export function listMentions(text: string, found: Mention[]): string[] {
  return found.map(({ kind, span }) => `${kind} ${span.start}: ${text.slice(span.start, span.end)}`);
}
