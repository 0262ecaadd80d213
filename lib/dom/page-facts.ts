import type { PageFacts } from '../model/page-facts';

/** The elements in which pages say what article they hold. */
const telling =
  'meta[content],link[rel~="canonical" i],time[datetime],script[type="application/ld+json" i],[itemprop~="author"],[rel~="author"]';
const mostElements = 1000;
const longestText = 1_000_000;

/** The page's title; `document.title` may be an element of that name. */
export const pageTitle = () => document.querySelector('title')?.textContent ?? '';

/** What the page says of its article now, uninterpreted. */
export function readFacts(): PageFacts {
  const elements = [...document.querySelectorAll(telling)].slice(0, mostElements).map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: (element.textContent ?? '').slice(0, longestText),
  }));
  return { url: location.href, title: pageTitle(), language: document.documentElement.lang, elements };
}
