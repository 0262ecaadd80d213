import type { AnchorState } from '../model/anchoring';
import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import { fold } from '../text/fold';

/** What the library finds, filters and sorts a claim by; what it says lies in its annotation. */
export interface Entry extends Pick<Claim, 'strength' | 'verdict' | 'confidence' | 'assertedBy' | 'attributedTo' | 'tags'> {
  /** The annotation's. */
  id: string;
  /** When it was tagged, in ms since 1970. */
  created: number;
  /** Where its quote starts in the text: UTF-16 units. */
  start: number;
  /** The name of the reader who made it, if it carries one. */
  creator?: string;
  /** How it stood in its page when that was read last, if it was. */
  state?: AnchorState;
}

/** All that the library needs of a page to find its claims: one card for each page in the catalogue. */
export interface Card extends Partial<Pick<Article, 'publisher' | 'datePublished' | 'retrieved'>> {
  page: string;
  /** Empty where nothing is known of the article. */
  title: string;
  /** By their places in the text. Empty where all claims of the page were deleted. */
  entries: Entry[];
  /** How many annotations of the page cannot be read. */
  unreadable: number;
}

/** An entry with the words of quote, statement, note, names and tags, folded, each once, each after a space. */
export type EntryInFull = Entry & { words: string };

/** A card with the words that its claims are searched by: those of its title, and those of each entry. */
export type CardInFull = Omit<Card, 'entries'> & { words: string; entries: EntryInFull[] };

/** The entry of an annotation, of whose place in its page nothing is said. */
export function entryOf({ id, body, target, creator, created }: Annotation): EntryInFull {
  const { statement, note = '', assertedBy, attributedTo, strength, verdict, confidence, tags } = bodyToClaim(body);
  const [quote, position] = target.selector;
  return {
    id,
    created: Date.parse(created),
    start: position.start,
    strength,
    verdict,
    ...(confidence !== undefined && { confidence }),
    ...(assertedBy && { assertedBy }),
    ...(attributedTo && { attributedTo }),
    tags,
    ...(creator && { creator: creator.name }),
    words: searchWords([...new Set([quote.exact, statement, note, assertedBy ?? '', attributedTo ?? '', ...tags])].join(' ')),
  };
}

/** What a card says of its article. */
export function articleFacts(
  article: Omit<Article, 'versions'> | undefined,
): Pick<CardInFull, 'title' | 'words' | 'publisher' | 'datePublished' | 'retrieved'> {
  const { title = '', publisher, datePublished, retrieved } = article ?? {};
  return { title, words: searchWords(title), publisher, datePublished, retrieved };
}

/** A page's card before anything is on it. */
export function emptyCard(page: string): CardInFull {
  return { page, ...articleFacts(undefined), entries: [], unreadable: 0 };
}

/** The words of a text as they are searched in: folded, each once, each after a space. */
function searchWords(text: string): string {
  const words = new Set(fold(text).split(' '));
  words.delete('');
  return words.size > 0 ? ` ${[...words].join(' ')}` : '';
}
