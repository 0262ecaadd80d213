import { v5 } from 'uuid';
import { Annotation, claimToBody } from '../model/annotation';
import type { Article } from '../model/article';
import { maxTags } from '../model/claim';
import { PageAddress } from '../model/page-address';
import { type TextQuoteSelector, unknownText } from '../model/target';
import type { ClaimRefusal } from './read-result';

/** An annotation of another program, in our words. Times are as they stand in the file. */
export interface ForeignAnnotation {
  /** Its id there; without one it is known by what it says. */
  id?: string;
  source?: string;
  quote?: { exact: string; prefix: string; suffix: string };
  position?: { start: number; end: number };
  note: string;
  tags: string[];
  creator?: string;
  created?: string;
  modified?: string;
  /** The title of its page. */
  title?: string;
}

const longestContext = 1000; // UTF-16 units, as in `TextQuoteSelector`
const ownId = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The annotation that another program's becomes: the quote is its statement, what was written about it its note. Without a date it has `now`, that of its file. Its
 * id is made of the one it had (RFC 9562, version 5), so that it is known again.
 */
export function toAnnotation(foreign: ForeignAnnotation, now: string): Annotation | { refused: ClaimRefusal } {
  const { source, quote, position, tags, note } = foreign;
  if (!quote?.exact.trim()) return { refused: 'noQuote' };
  if (!PageAddress.safeParse(source).success) return { refused: 'noAddress' };
  const created = timeOf(foreign.created) ?? timeOf(foreign.modified) ?? now;
  const modified = timeOf(foreign.modified) ?? created;
  const { start, end } = position ?? { start: 0, end: quote.exact.length };
  const selector: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: quote.exact,
    prefix: quote.prefix.slice(-longestContext),
    suffix: quote.suffix.slice(0, longestContext),
  };
  const annotation = Annotation.safeParse({
    id: idOf(foreign),
    type: 'Annotation',
    motivation: 'assessing',
    body: claimToBody({
      statement: quote.exact,
      kind: 'statement',
      strength: 'stated',
      verdict: 'unverified',
      tags: [...new Set(tags)].slice(0, maxTags),
      note,
    }),
    target: {
      type: 'SpecificResource',
      source,
      selector: [selector, { type: 'TextPositionSelector', start, end: Math.max(start, end) }],
      state: { type: 'TimeState', sourceDate: created, textHash: unknownText },
    },
    ...(foreign.creator && { creator: { type: 'Person', name: foreign.creator.slice(0, 500) } }),
    created,
    modified: Date.parse(modified) < Date.parse(created) ? created : modified,
  });
  return annotation.data ?? { refused: 'tooLong' };
}

/** What is known of the page that another program's annotation stands in: its address and, at best, its title. */
export function articleOf({ target, created }: Annotation, title: string | undefined): Article {
  const { hostname, pathname } = new URL(target.source);
  return { url: target.source, title: (title ?? hostname + pathname).slice(0, 2000), textHash: unknownText, retrieved: created };
}

function idOf({ id, source, quote, note, tags, creator, created }: ForeignAnnotation): string {
  if (id && ownId.test(id)) return id.toLowerCase();
  const name = id ?? JSON.stringify([source, quote, note, tags, creator, created]);
  return `urn:uuid:${v5(name.toWellFormed(), v5.URL)}`;
}

/** A time as we keep it, of any that browsers can read from year 0 to 9999. */
function timeOf(time: string | undefined): string | undefined {
  const date = new Date(time ?? Number.NaN);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString() : undefined;
}
