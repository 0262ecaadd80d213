import type { PageFacts, ReadPage } from '../model/page-facts';

/** The elements in which pages say what article they hold. */
const telling =
  'meta[content],link[rel~="canonical" i],time[datetime],script[type="application/ld+json" i],:is([itemprop~="author"],[rel~="author"]):not(form)';
const mostElements = 1000;
/** UTF-16 units of all facts together, a fifth of them for one: browsers refuse messages above 64 MB. */
const longestFacts = 5_000_000;

/** The page's title; `document.title` may be an element of that name. */
export const pageTitle = () => document.querySelector('title')?.textContent ?? '';

/** Where the page is now, whichever part of it is in sight. */
export const addressNow = () => location.href.replace(/#.*/, '');

/** What the page says of its article now, uninterpreted. */
export function readFacts(): PageFacts {
  let room = longestFacts;
  const take = (words: string) => {
    const taken = words.slice(0, room / 5);
    room -= taken.length;
    return taken;
  };
  const title = take(pageTitle());
  const elements = [...document.querySelectorAll(telling)].slice(0, mostElements).map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, take(value)])),
    text: take(element.textContent ?? ''),
  }));
  // The root of a drawing or of data has no `lang`.
  return { url: location.href, title, language: document.documentElement.lang ?? '', elements };
}

/** What the page says of its article now, with the text that was read there. */
export const readPage = (text: string): ReadPage => ({ facts: readFacts(), text, retrieved: new Date().toISOString() });
