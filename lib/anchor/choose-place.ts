import { findAlike } from './find-alike';
import { findExact } from './find-exact';
import type { Bearing } from './landmarks';
import type { LevelQuote } from './level-quote';
import { evidenceOf, hasTwin, isBetween, isSurrounded, isWithin, likeness, type Place, surroundings } from './place';
import type { SearchedText } from './searched-text';

/** A quote of this many units is its own evidence where its very words stand, one of twice as many where most of them do; a shorter one needs context that agrees. */
const tellingLength = 32;
/** The likeness of words that are mostly the quote's. */
const mostly = 0.75;
/** What a place of other words must have in common with the quote: `likeness` of the words and `context`, the less of one the more of the other. */
const least = { likeness: 0.4, context: 0.3, contextWeight: 0.7, both: 1 };
/** Units of evidence by which the best place of words much like the quote's exceeds every other, and by which one does beyond doubt. */
const margin = { least: 8, sure: 16 };
/** Units of evidence that a place has for standing in the order of its neighbours: as many as tell it from one beside which a few words more agree by chance. */
const orderSpeaks = 32;

/** Where a quote stands, and whether that is beyond doubt. */
export interface Choice {
  place: Place;
  isSure: boolean;
}

/** A quote with all places where it may stand: those of its very words, and those of words much like it, which are looked for when they are asked for. */
export interface Sought {
  quote: LevelQuote;
  exact: Place[];
  alike: () => Place[];
}

/** Looks for the places where a quote may stand. */
export function seek(searched: SearchedText, quote: LevelQuote): Sought {
  let found: Place[] | undefined;
  return { quote, exact: findExact(searched, quote), alike: () => (found ??= findAlike(searched, quote)) };
}

/**
 * Where a quote stands: among its exact places and those of words much like it the one that most speaks for, or none rather than a guess.
 * The order in which other quotes stand speaks for a place in it, and asks more of one out of it.
 */
export function choosePlace({ quote, exact, alike: findChanged }: Sought, bearingOf: (place: Place) => Bearing): Choice | undefined {
  const length = quote.to - quote.from;
  if (!length) return undefined;
  const context = quote.text.length - length;
  const rank = (places: Place[]) =>
    places
      .map((place) => ({ place, ...bearingOf(place) }))
      .filter(({ order }) => order !== 'taken')
      .map((one) => ({ ...one, evidence: evidenceOf(quote, one.place) + (one.order === 'in-order' ? orderSpeaks : 0) }))
      .sort((a, b) => b.evidence - a.evidence || a.off - b.off);
  const same = rank(exact);
  const [first, next] = same;
  if (first && (context ? isSurrounded(quote, first.place) : exact.length === 1)) {
    const isWhole = isWithin(quote, first.place);
    const isSure = isWhole && (!next || first.evidence - next.evidence >= margin.sure);
    if (isWhole || !context || first.order !== 'out-of-order') return { place: first.place, isSure };
  }
  const elsewhere = first && tells(quote, first.place, same.length, first.order) ? first : undefined;
  const [best, ...others] = rank(findChanged()).filter(({ place, order }) => isAlike(quote, place, order));
  const second = others.find(({ place }) => place.end <= best!.place.start || place.start >= best!.place.end);
  const lead = best && second ? best.evidence - second.evidence : Number.POSITIVE_INFINITY;
  if (!best || lead < margin.least || (elsewhere && elsewhere.evidence >= best.evidence))
    return elsewhere && { place: elsewhere.place, isSure: false };
  return { place: best.place, isSure: lead >= margin.sure && likeness(quote, best.place) >= mostly && isWithin(quote, best.place) };
}

/** Whether the words of a quote, in other surroundings, cannot well be other words that happen to be the same. */
function tells(quote: LevelQuote, place: Place, places: number, order: Bearing['order']): boolean {
  if (hasTwin(quote) && order !== 'in-order') return false; // the same words did stand elsewhere
  const missing = tellingLength - (quote.to - quote.from);
  if (missing <= 0) return true;
  const agreed = place.before + place.after;
  if (order === 'out-of-order') return agreed >= 2 * missing;
  return agreed >= missing / 2 && (places === 1 || agreed > 0);
}

function isAlike(quote: LevelQuote, place: Place, order: Bearing['order']): boolean {
  if (hasTwin(quote) && order !== 'in-order' && !isBetween(quote, place)) return false;
  const like = likeness(quote, place);
  const context = surroundings(quote, place);
  if (place.end <= place.start || (order === 'out-of-order' && like < mostly)) return false;
  if (like >= mostly && quote.to - quote.from - 2 * place.edits >= 2 * tellingLength) return true;
  return like >= least.likeness && context >= least.context && like + least.contextWeight * context >= least.both;
}
