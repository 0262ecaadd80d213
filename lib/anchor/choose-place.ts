import { findAlike } from './find-alike';
import { findExact } from './find-exact';
import type { LevelQuote } from './level-quote';
import { isSurrounded, type Place, surroundings } from './place';
import type { SearchedText } from './searched-text';

/** A quote of this many units is its own evidence; a shorter one needs context that agrees. */
const tellingLength = 32;

/** What a place of other words must have in common with the quote: `likeness` of the words and `context`, the less of one the more of the other. */
const alike = { likeness: 0.4, context: 0.3, weight: 0.7, both: 1, margin: 8 };

/** Where a quote stands: among its exact places and those of words much like it the one that most speaks for, or none rather than a guess. */
export function choosePlace(searched: SearchedText, quote: LevelQuote): Place | undefined {
  const length = quote.to - quote.from;
  if (!length) return undefined;
  const exact = findExact(searched, quote);
  const context = quote.text.length - length;
  if (exact[0] && (context ? isSurrounded(quote, exact[0]) : exact.length === 1)) return exact[0];
  const elsewhere = exact[0] && tells(quote, exact[0], exact.length) ? exact[0] : undefined;
  const evidence = ({ edits, before, after }: Place) => length - 2 * edits + before + after;
  const changed = findAlike(searched, quote)
    .filter((place) => isAlike(quote, place))
    .sort((a, b) => evidence(b) - evidence(a));
  const [best] = changed;
  if (!best || (elsewhere && evidence(elsewhere) >= evidence(best))) return elsewhere;
  const second = changed.find(({ start, end }) => end <= best.start || start >= best.end);
  return second && evidence(best) - evidence(second) < alike.margin ? elsewhere : best;
}

/** Whether the words of a quote, in other surroundings, cannot well be other words that happen to be the same. */
function tells(quote: LevelQuote, place: Place, places: number): boolean {
  const missing = tellingLength - (quote.to - quote.from);
  if (missing <= 0) return true;
  const agreed = place.before + place.after;
  return agreed >= missing / 2 && (places === 1 || agreed > 0);
}

function isAlike(quote: LevelQuote, place: Place): boolean {
  const likeness = 1 - place.edits / Math.max(quote.to - quote.from, place.end - place.start);
  const context = surroundings(quote, place);
  return (
    place.end > place.start && likeness >= alike.likeness && context >= alike.context && likeness + alike.weight * context >= alike.both
  );
}
