import type { Anchoring } from '../model/anchoring';
import type { Target } from '../model/target';
import { choosePlace } from './choose-place';
import { levelQuote } from './level-quote';
import { isSurrounded } from './place';
import { type SearchedText, searchedText } from './searched-text';
import { wholePairs } from './whole-pairs';

/** Quotes that are searched for in the text as it is before it is indexed: so many searches take about as long as that. */
const mostDirect = 64;
/** Units of context that make the only place of a quote its own. */
const tellingContext = 24;

/**
 * Finds selectors in one text, as often as asked: where a quote stands now and how (UTF-16 units), or that it is gone.
 * The text is levelled and indexed once, when first a quote is not where it was. No text and no quote throws, and none takes more than some milliseconds
 * beyond one pass over each of them.
 */
export function resolver(text: string): (selector: Target['selector']) => Anchoring {
  let searched: SearchedText | undefined;
  let direct = 0;
  return (selector) => {
    const [{ exact, prefix, suffix }, { start }] = selector;
    const whole = prefix + exact + suffix;
    if (whole.length > exact.length && text.startsWith(whole, start - prefix.length)) {
      return { state: 'anchored', span: { start, end: start + exact.length } };
    }
    if (!searched && direct < mostDirect) {
      direct += 1;
      const at = text.indexOf(whole);
      if (at >= 0 && whole.length > exact.length + tellingContext && text.indexOf(whole, at + 1) < 0) {
        return { state: 'anchored', span: { start: at + prefix.length, end: at + prefix.length + exact.length } };
      }
    }
    searched ??= searchedText(text);
    const quote = levelQuote(selector, searched.places);
    const place = choosePlace(searched, quote);
    if (!place) return { state: 'gone' };
    const span = { start: searched.places[place.start]!, end: searched.places[place.end - 1]! + 1 };
    const same = searched.text.slice(place.start, place.end) === quote.text.slice(quote.from, quote.to);
    if (!same) return { state: 'changed', span: wholePairs(text, span) };
    return { state: isSurrounded(quote, place) ? 'anchored' : 'moved', span };
  };
}
