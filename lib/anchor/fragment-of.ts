import { levelText } from './level-text';

/**
 * Whether a text fragment names words of a quote: its terms stand, in their order, in the quote with its kept surroundings, and its context next to them
 * as far as that is kept. An annotation from elsewhere may show one thing and open another.
 */
export function isFragmentOf(fragment: string, prefix: string, exact: string, suffix: string): boolean {
  const terms = termsOf(fragment);
  if (!terms) return false;
  const { before, first, last, after } = terms;
  const text = level(prefix + exact + suffix);
  return placesOf(text, first).some((start) => {
    const kept = text.slice(0, start).trimEnd();
    if (!kept.endsWith(before) && !before.endsWith(kept)) return false;
    const ends = last === undefined ? [start + first.length] : placesOf(text, last).map((at) => at + last.length);
    return ends.some((end) => end >= start + first.length && follows(text, end, after));
  });
}

/** Places of a term that are looked at: a quote that has it more often may be any of a hundred thousand units. */
const mostPlaces = 32;

function placesOf(text: string, term: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && places.length < mostPlaces; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}

function follows(text: string, at: number, after: string): boolean {
  const kept = text.slice(at).trimStart();
  return kept.startsWith(after) || after.startsWith(kept);
}

/** The terms of the one directive `:~:text=[before-,]first[,last][,-after]`; nothing where it is none, or is no part of an address. */
function termsOf(fragment: string): { before: string; first: string; last?: string; after: string } | undefined {
  const [, directive] = /^:~:text=([!-%'-~]+)$/.exec(fragment) ?? [];
  if (!directive) return undefined;
  let parts: string[];
  try {
    parts = directive.split(',').map(decodeURIComponent);
  } catch {
    return undefined; // no percent-encoding
  }
  const encoded = directive.split(',');
  const before = encoded[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const after = parts.length > 1 && encoded.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  const [first, last, ...others] = parts.map(level);
  if (!first || last === '' || others.length > 0) return undefined;
  return { before: level(before), first, last, after: level(after) };
}

/** Small letters, for a browser compares so, and without half pairs, which no address holds. */
const level = (words: string): string => levelText(words.replace(/\p{Surrogate}/gu, '')).folded.trim();
