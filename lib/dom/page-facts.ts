import type { PageFacts } from '../model/page-facts';

const longestLine = 2000;
const longestScript = 1_000_000;

function each<Fact>(selector: string, most: number, read: (element: Element) => Fact): Fact[] {
  return [...document.querySelectorAll(selector)].slice(0, most).map(read);
}
const line = (value: string | null | undefined) => (value ?? '').slice(0, longestLine);
const attribute = (element: Element, ...names: string[]) => line(names.map((name) => element.getAttribute(name)).find((value) => value));

/** What the page says of its article now, uninterpreted. */
export function readFacts(): PageFacts {
  return {
    url: location.href,
    title: line(document.title),
    language: line(document.documentElement.lang),
    canonical: each('link[rel~="canonical" i]', 1, (link) => attribute(link, 'href'))[0] ?? '',
    jsonLd: each('script[type="application/ld+json" i]', 50, ({ textContent }) => textContent ?? '').filter(
      (source) => source.length < longestScript,
    ),
    meta: each('meta[content]', 1000, (meta) => [
      attribute(meta, 'property', 'name', 'itemprop', 'http-equiv'),
      attribute(meta, 'content'),
    ]),
    times: each('time[datetime]', 100, (time) => ({
      property: attribute(time, 'itemprop', 'pubdate'),
      value: attribute(time, 'datetime'),
    })),
    authors: each('[itemprop~="author"], [rel~="author"]', 20, ({ textContent }) => line(textContent)),
  };
}
