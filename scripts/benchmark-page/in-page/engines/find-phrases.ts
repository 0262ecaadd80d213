import type { Pause } from '../../../../lib/dom/pause';
import type { Span } from '../../../../lib/model/span';

const wordsPerPause = 500;

/** Where these phrases stand in a text, whatever their case: one pass over its words, which are looked up by the first word of a phrase. */
export async function findPhrases(text: string, phrases: string[], pause: Pause): Promise<Span[]> {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases.map((one) => one.toLowerCase())) {
    const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const lower = text.toLowerCase();
  const found: Span[] = [];
  let words = 0;
  for (const { 0: word, index: start } of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const phrase of byFirst.get(word) ?? []) {
      if (lower.startsWith(phrase, start)) found.push({ start, end: start + phrase.length });
    }
    words += 1;
    const wait = words % wordsPerPause === 0 ? pause() : undefined;
    if (wait) await wait;
  }
  return found;
}
