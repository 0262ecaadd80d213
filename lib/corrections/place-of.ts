import type { Span } from '../model/span';
import type { Target } from '../model/target';

/** UTF-16 units of words in the same line that tell a place when what stands in the lines around it has changed. */
const tellingContext = 24;

/**
 * Where corrected words stand in a text, or nowhere: they must be the very words, with the very words around them. A correction that is put
 * in a wrong place would be worse than one that is lost, so there is no likeness here as for claims. Of several places that agree in all
 * it is the one with the same offset.
 */
export function placeOf(text: string, [{ exact, prefix, suffix }, { start }]: Target['selector']): Span | undefined {
  const sought = prefix + exact + suffix;
  const from = start - prefix.length; // below zero where a file is wrong
  const at = from >= 0 && text.startsWith(sought, from) ? from : onlyPlace(text, sought);
  if (at !== undefined) return { start: at + prefix.length, end: at + prefix.length + exact.length };
  if (text.includes(sought)) return undefined;
  const startsLine = prefix.includes('\n') || start === prefix.length;
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const after = suffix.split('\n', 1)[0]!;
  if (before.length + after.length < tellingContext) return undefined;
  const inLine = onlyPlace(text, before + exact + after);
  if (inLine === undefined || (startsLine && inLine > 0 && text[inLine - 1] !== '\n')) return undefined;
  return { start: inLine + before.length, end: inLine + before.length + exact.length };
}

function onlyPlace(text: string, sought: string): number | undefined {
  const at = text.indexOf(sought);
  return at >= 0 && text.indexOf(sought, at + 1) < 0 ? at : undefined;
}
