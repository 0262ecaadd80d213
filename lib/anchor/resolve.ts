import type { Span } from '../model/span';
import type { Target } from '../model/target';
import { type LooseText, loosen } from './loose-text';
import { matchQuote, type Quote } from './match-quote';

/** One way to find a quote again. */
type Finder = (quote: Quote) => Span | undefined;

function looseQuote({ exact, prefix, suffix, start }: Quote, { places }: LooseText): Quote {
  const at = places.findIndex((place) => place >= start);
  return {
    exact: loosen(exact).text.trim(),
    prefix: loosen(prefix).text,
    suffix: loosen(suffix).text,
    start: at < 0 ? places.length - 1 : at,
  };
}

/** Finds selectors in one text, as often as asked: gives the span of a quote, or `undefined` when its words are gone. The strictest way comes first. */
export function resolver(text: string): (selector: Target['selector']) => Span | undefined {
  let levelled: LooseText | undefined;

  const exactly: Finder = (quote) => matchQuote(text, quote);
  const loosely: Finder = (quote) => {
    levelled ??= loosen(text);
    const found = matchQuote(levelled.text, looseQuote(quote, levelled));
    if (!found) return undefined;
    return { start: levelled.places[found.start]!, end: levelled.places[found.end - 1]! + 1 };
  };
  const finders = [exactly, loosely];

  return ([{ exact, prefix, suffix }, { start }]) => {
    for (const find of finders) {
      const span = find({ exact, prefix, suffix, start });
      if (span) return span;
    }
    return undefined;
  };
}
