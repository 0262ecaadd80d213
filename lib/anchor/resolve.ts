import type { Anchoring } from '../model/anchoring';
import type { Span } from '../model/span';
import type { Target } from '../model/target';
import { choosePlace, seek } from './choose-place';
import { landmarksOf, type Sighting } from './landmarks';
import { type LevelQuote, levelQuote } from './level-quote';
import { sameWords } from './level-words';
import { evidenceOf, isSurrounded, type Place } from './place';
import { type SearchedText, searchedText } from './searched-text';
import { wholePairs } from './whole-pairs';

/** Quotes that are searched for in the text as it is before it is indexed: so many searches take about as long as that. */
const mostDirect = 64;
/** Units of a quote with its context that are searched for: a search may take the product of their number and the text's. */
const longestDirect = 1000;
/** Units of context that make the only place of a quote its own. */
const tellingContext = 24;

const alone = landmarksOf([]);

type Selector = Target['selector'];

/**
 * Finds quotes in one text, as often as asked: where each stands now and how (UTF-16 units), or that it is gone.
 * Those that are asked for together were made in one text (or nearly): the order in which they stood tells near-identical places apart.
 * The text is levelled and indexed once, when first a quote is not where it was. No text and no quote throws, and none takes more than some milliseconds
 * beyond one pass over each of them.
 */
export function resolver(text: string): (selectors: Selector[]) => Anchoring[] {
  let searched: SearchedText | undefined;
  let direct = 0;
  /** Units by which the last quote had moved that was found plainly. */
  let shift = 0;

  return (selectors) => {
    const plain = selectors.map(findPlainly);
    if (plain.every((found) => found !== undefined)) return plain;
    searched ??= searchedText(text);
    const inText = searched;
    const sought = selectors.map((selector, at) => (plain[at] ? undefined : seek(inText, levelQuote(selector, inText.places))));
    const sightings = selectors.flatMap(([, was], at): Sighting[] => {
      if (plain[at]) return [{ was, now: plain[at].span, weight: was.end - was.start + 2 * tellingContext }];
      const choice = choosePlace(sought[at]!, (place) => alone(was, spanOf(inText, place)));
      return choice?.isSure ? [{ was, now: spanOf(inText, choice.place), weight: evidenceOf(sought[at]!.quote, choice.place) }] : [];
    });
    const bearingOf = landmarksOf(sightings);
    return selectors.map(([, was], at) => {
      if (plain[at]) return plain[at];
      const one = sought[at]!;
      const choice = choosePlace(one, (place) => bearingOf(was, spanOf(inText, place)));
      return anchoringOf(text, inText, one.quote, choice?.place);
    });
  };

  /** A quote that is where it was, or as far from there as the one before, or the only place of it with its context. */
  function findPlainly([{ exact, prefix, suffix }, { start }]: Selector): Found | undefined {
    const whole = prefix + exact + suffix;
    const from = start - prefix.length;
    const foundAt = (at: number): Found => {
      const now = at + prefix.length;
      return { state: 'anchored', span: { start: now, end: now + exact.length } };
    };
    const isAt = (at: number) => at >= 0 && text.startsWith(whole, at);
    if (whole.length > exact.length && isAt(from)) return foundAt(from);
    if (whole.length > longestDirect || whole.length <= exact.length + tellingContext) return undefined;
    if (shift && isAt(from + shift)) return foundAt(from + shift);
    if (searched || direct >= mostDirect) return undefined;
    direct += 1;
    const at = text.indexOf(whole);
    if (at < 0 || text.indexOf(whole, at + 1) >= 0) return undefined;
    shift = at - from;
    return foundAt(at);
  }
}

type Found = Exclude<Anchoring, { state: 'gone' }>;

function spanOf({ places }: SearchedText, { start, end }: Place): Span {
  return { start: places[start]!, end: places[end - 1]! + 1 };
}

function anchoringOf(text: string, searched: SearchedText, quote: LevelQuote, place: Place | undefined): Anchoring {
  if (!place) return { state: 'gone' };
  const span = spanOf(searched, place);
  if (!sameWords(searched.text.slice(place.start, place.end), quote.text.slice(quote.from, quote.to)))
    return { state: 'changed', span: wholePairs(text, span) };
  return { state: isSurrounded(quote, place) ? 'anchored' : 'moved', span };
}
