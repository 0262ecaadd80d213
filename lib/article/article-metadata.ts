import type { Article } from '../model/article';
import type { PageFacts, ReadPage } from '../model/page-facts';
import { hashText } from './hash-text';
import { findArticle, textOf } from './json-ld';

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
function webAddress(value: string | undefined, base: string): string | undefined {
  if (!value || !URL.canParse(value, base)) return undefined;
  const { protocol, href } = new URL(value, base);
  return /^https?:$/.test(protocol) && href.length <= 8192 ? href : undefined;
}

const notAddress = (value: string | undefined) => (value && /^https?:/i.test(value) ? undefined : value);

/** What a page's facts say of the article in it, the most exact source first: JSON-LD, then meta, link and other elements. */
export function articleMetadata({ url, title, language, elements }: PageFacts): Omit<Article, 'textHash' | 'retrieved'> {
  const tagged = (tag: string) => elements.filter((element) => element.tag === tag);
  const data = findArticle(tagged('script').map(({ text }) => text));
  const metaOf = (...names: string[]) => {
    const named = (name: string) =>
      tagged('meta').find(({ attributes: { property, itemprop, content, ...meta } }) =>
        [property, itemprop, meta.name, meta['http-equiv']].some((given) => given?.toLowerCase() === name && content?.trim()),
      );
    return names.map((name) => named(name)?.attributes.content).find((content) => content !== undefined);
  };
  const timeOf = (property: RegExp) =>
    tagged('time').find(({ attributes }) => property.test(attributes.itemprop ?? ('pubdate' in attributes ? 'pubdate' : '')))?.attributes
      .datetime;
  const authorText = elements.find(({ tag, attributes: { itemprop = '', rel = '' }, text }) => {
    return tag !== 'script' && /\bauthor\b/.test(`${itemprop} ${rel}`) && text.trim();
  })?.text;
  const byline =
    notAddress(textOf(data?.author)) ?? notAddress(metaOf('author', 'article:author', 'dc.creator', 'byl', 'parsely-author')) ?? authorText;
  return {
    url: url.slice(0, 8192),
    canonicalUrl: webAddress(tagged('link')[0]?.attributes.href ?? metaOf('og:url'), url),
    title: clean(textOf(data?.headline) ?? metaOf('og:title', 'twitter:title'), 2000) ?? clean(title, 2000) ?? '',
    publisher: clean(textOf(data?.publisher) ?? metaOf('og:site_name', 'application-name', 'dc.publisher', 'cre'), 500),
    byline: clean(byline?.replace(/^\s*by\s+/i, ''), 500),
    datePublished:
      isoDate(textOf(data?.datePublished)) ??
      isoDate(
        metaOf('article:published_time', 'datepublished', 'dc.date', 'dc.date.issued', 'date', 'pubdate', 'parsely-pub-date', 'ptime'),
      ) ??
      isoDate(timeOf(/^datePublished|pubdate/) ?? timeOf(/^$/)),
    dateModified:
      isoDate(textOf(data?.dateModified)) ??
      isoDate(metaOf('article:modified_time', 'datemodified', 'og:updated_time', 'utime')) ??
      isoDate(timeOf(/^dateModified/)),
    language: clean(language || textOf(data?.inLanguage) || metaOf('content-language', 'dc.language'), 35),
  };
}

/** The article of a page that was read, its text hashed. */
export async function describeArticle({ facts, text, retrieved }: ReadPage): Promise<Article> {
  return { ...articleMetadata(facts), textHash: await hashText(text), retrieved };
}
