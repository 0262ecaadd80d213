import type { Span } from '../model/span';

/** A quote to look for: its words, what stood before and after them, and where it began (UTF-16 units). */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

/** A quote of this many units is its own evidence; a shorter one needs context that agrees. */
const tellingLength = 32;
/** A one-letter quote in a text of millions of units must not take all day; nobody can tell so many places apart anyway. */
const mostPlaces = 10_000;

/** How many units of two texts are the same from two places on, forwards or backwards (`step` 1 or -1), `most` at most. */
function agree(a: string, atA: number, b: string, atB: number, step: number, most: number): number {
  let agreed = 0;
  while (agreed < most && a[atA + agreed * step] === b[atB + agreed * step]) agreed += 1;
  return agreed;
}

/** Where the quote stands in `text`: the place whose surroundings agree best, the nearest to where it was among equals; `undefined` rather than a guess. */
export function matchQuote(text: string, { exact, prefix, suffix, start }: Quote): Span | undefined {
  if (!exact) return undefined;
  const needed = Math.min(prefix.length + suffix.length, Math.max(0, tellingLength - exact.length) / 2);
  const agreement = (at: number) =>
    agree(text, at - 1, prefix, prefix.length - 1, -1, prefix.length) + agree(text, at + exact.length, suffix, 0, 1, suffix.length);
  const span = (at: number) => ({ start: at, end: at + exact.length });

  if (text.startsWith(exact, start) && agreement(start) === prefix.length + suffix.length) return span(start);

  let best: { at: number; agreed: number } | undefined;
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0 && places < mostPlaces; at = text.indexOf(exact, at + 1), places += 1) {
    const agreed = agreement(at);
    const better = !best || agreed > best.agreed || (agreed === best.agreed && Math.abs(at - start) < Math.abs(best.at - start));
    if (better) best = { at, agreed };
  }
  if (!best || best.agreed < needed) return undefined;
  // Short words that stand in many places and bring no context of their own cannot be told apart.
  if (places > 1 && best.agreed === 0 && exact.length < tellingLength) return undefined;
  return span(best.at);
}
