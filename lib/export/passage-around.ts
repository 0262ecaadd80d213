import type { TextQuoteSelector } from '../model/target';

/** A quote and the whole words around it, and where it starts there. */
export function passageAround({ exact, prefix, suffix }: TextQuoteSelector): { text: string; start: number } {
  const before = prefix.replace(/^\S*/, '').trimStart(); // its first word may be cut off, as the last one of what follows
  return { text: before + exact + (/^.*\s/s.exec(suffix)?.[0] ?? ''), start: before.length };
}
