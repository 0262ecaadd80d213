import type { Article } from '../model/article';
import { articleData, textOf } from './json-ld';

/** What a page says of the article in it; the hash and the time of reading come from elsewhere. */
export type ArticleMetadata = Omit<Article, 'textHash' | 'retrieved'>;

function firstOf(selectors: string[], read: (element: Element) => string | null): string | undefined {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const value = read(element)?.trim();
      if (value) return value;
    }
  }
  return undefined;
}

const meta = (...names: string[]) =>
  firstOf(
    names.map((name) => `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`),
    (element) => element.getAttribute('content'),
  );

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One line of plain text, at most `longest` units: sites leave line breaks and HTML entities in their data. */
function clean(value: string | undefined, longest: number): string | undefined {
  const text = value
    ?.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (_all, decimal, hex, name) =>
      name ? namedEntities[name.toLowerCase()]! : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
  return text || undefined;
}

/** A date as ISO 8601: as the page writes it when it does so already, else as far as it can be understood. */
function isoDate(value: string | undefined): string | undefined {
  const date = clean(value, 100);
  if (!date || /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) || /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(date))
    return date;
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** An absolute address on the web, or nothing. */
function webAddress(value: string | undefined): string | undefined {
  if (!value || !URL.canParse(value, document.baseURI)) return undefined;
  const { protocol, href } = new URL(value, document.baseURI);
  return /^https?:$/.test(protocol) && href.length <= 8192 ? href : undefined;
}

const notAddress = (value: string | undefined) => (value && /^https?:/i.test(value) ? undefined : value);
const times = (...selectors: string[]) =>
  firstOf(selectors, (element) => element.getAttribute('datetime') ?? element.getAttribute('content'));

/** Reads an article's metadata from JSON-LD, OpenGraph, meta, link and time elements, the most exact first. */
export function readMetadata(): ArticleMetadata {
  const data = articleData();
  const canonical = firstOf(['link[rel~="canonical" i]'], (element) => element.getAttribute('href')) ?? meta('og:url');
  const byline =
    notAddress(textOf(data?.author)) ??
    notAddress(meta('author', 'article:author', 'dc.creator', 'byl', 'parsely-author')) ??
    firstOf(['[itemprop="author"] [itemprop="name"], [rel~="author"], [itemprop="author"]'], (element) => element.textContent);
  const language = document.documentElement.lang || textOf(data?.inLanguage) || meta('content-language', 'dc.language');
  return {
    url: location.href.slice(0, 8192),
    canonicalUrl: webAddress(canonical),
    title: clean(textOf(data?.headline) ?? meta('og:title', 'twitter:title'), 2000) ?? clean(document.title, 2000) ?? '',
    publisher: clean(textOf(data?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'cre'), 500),
    byline: clean(byline?.replace(/^\s*by\s+/i, ''), 500),
    datePublished:
      isoDate(textOf(data?.datePublished)) ??
      isoDate(
        meta('article:published_time', 'datePublished', 'dc.date', 'dc.date.issued', 'date', 'pubdate', 'parsely-pub-date', 'ptime'),
      ) ??
      isoDate(times('time[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]')),
    dateModified:
      isoDate(textOf(data?.dateModified)) ??
      isoDate(meta('article:modified_time', 'dateModified', 'og:updated_time', 'utime')) ??
      isoDate(times('time[itemprop~="dateModified"]')),
    language: clean(language, 35),
  };
}
