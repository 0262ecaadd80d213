import { expect, test } from 'vitest';
import { articleMetadata, describeArticle } from '../../lib/article/article-metadata';
import type { Article } from '../../lib/model/article';
import type { FactElement, PageFacts } from '../../lib/model/page-facts';

const element = (tag: string, attributes: Record<string, string>, text = ''): FactElement => ({ tag, attributes, text });
const meta = (property: string, content: string) => element('meta', { property, content });
const jsonLd = (source: unknown) =>
  element('script', { type: 'application/ld+json' }, typeof source === 'string' ? source : JSON.stringify(source));
const facts = (...elements: FactElement[]): PageFacts => ({
  url: 'https://ledger.invalid/a?b#c',
  title: 'Title | Ledger',
  language: '',
  elements,
});

const newsArticle = {
  '@type': 'NewsArticle',
  headline: 'Bridge closed',
  author: [{ '@type': 'Person', name: 'Ann Poole' }, { name: 'Ben Ray' }],
  publisher: { '@type': 'Organization', name: 'Ledger' },
  datePublished: '2026-03-02T08:15:00+01:00',
  inLanguage: 'en-GB',
};

const rows: { what: string; facts: PageFacts; says: Partial<Article> }[] = [
  {
    what: 'JSON-LD before everything else',
    facts: facts(jsonLd(newsArticle), meta('og:title', 'Another'), meta('author', 'Somebody')),
    says: {
      title: 'Bridge closed',
      byline: 'Ann Poole, Ben Ray',
      publisher: 'Ledger',
      datePublished: '2026-03-02T08:15:00+01:00',
      language: 'en-GB',
    },
  },
  {
    what: 'an article in a graph',
    facts: facts(jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'x' }, newsArticle] })),
    says: { title: 'Bridge closed' },
  },
  { what: 'an article in a list', facts: facts(jsonLd([{ '@type': 'BreadcrumbList' }, newsArticle])), says: { title: 'Bridge closed' } },
  {
    what: 'a type that is a list',
    facts: facts(jsonLd({ ...newsArticle, '@type': ['Thing', 'ReportageNewsArticle'] })),
    says: { title: 'Bridge closed' },
  },
  {
    what: 'a second script when the first is broken',
    facts: facts(jsonLd('{"@type": "NewsArticle", '), jsonLd(newsArticle)),
    says: { title: 'Bridge closed' },
  },
  {
    what: 'JSON with a line break in a string and a comma too many',
    facts: facts(jsonLd('{"@type":"NewsArticle","headline":"Bridge\nclosed",}')),
    says: { title: 'Bridge closed' },
  },
  { what: 'JSON in CDATA', facts: facts(jsonLd(`//<![CDATA[\n${JSON.stringify(newsArticle)}\n//]]>`)), says: { title: 'Bridge closed' } },
  {
    what: 'entities in data',
    facts: facts(jsonLd({ ...newsArticle, headline: 'Bread &amp; butter &#8211; &#x201C;now&#x201D;' })),
    says: { title: 'Bread & butter – “now”' },
  },
  {
    what: 'OpenGraph and meta',
    facts: facts(
      meta('og:title', 'From OpenGraph'),
      meta('og:site_name', 'Ledger'),
      meta('article:published_time', '2026-03-02'),
      meta('author', 'By Ann Poole'),
    ),
    says: { title: 'From OpenGraph', publisher: 'Ledger', datePublished: '2026-03-02', byline: 'Ann Poole' },
  },
  { what: 'the title element at last', facts: facts(), says: { title: 'Title | Ledger' } },
  { what: 'time elements', facts: facts(element('time', { datetime: '2026-03-02T08:15Z' })), says: { datePublished: '2026-03-02T08:15Z' } },
  {
    what: 'a date that only a person writes',
    facts: facts(meta('date', 'March 2, 2026 08:15 GMT')),
    says: { datePublished: '2026-03-02T08:15:00.000Z' },
  },
  { what: 'no date rather than a wrong one', facts: facts(meta('date', 'last week')), says: { datePublished: undefined } },
  { what: 'an author’s element', facts: facts(element('a', { rel: 'author' }, ' Ann  Poole ')), says: { byline: 'Ann Poole' } },
  { what: 'no address for an author', facts: facts(meta('article:author', 'https://social.invalid/ann')), says: { byline: undefined } },
  {
    what: 'a relative canonical address',
    facts: facts(element('link', { rel: 'canonical', href: '/a' })),
    says: { canonicalUrl: 'https://ledger.invalid/a' },
  },
  {
    what: 'no canonical address of another kind',
    facts: facts(element('link', { rel: 'canonical', href: 'javascript:alert(1)' })),
    says: { canonicalUrl: undefined },
  },
  {
    what: 'data of a wrong shape',
    facts: facts(jsonLd({ '@type': 'NewsArticle', headline: 7, author: { name: [] }, publisher: null })),
    says: { title: 'Title | Ledger', byline: undefined },
  },
];

for (const { what, facts, says } of rows) {
  test(`metadata: ${what}`, () => expect(articleMetadata(facts)).toMatchObject(says));
}

test('data that contains itself many levels deep is not followed for ever', () => {
  const deep = JSON.parse(`${'['.repeat(2000)}${JSON.stringify(newsArticle)}${']'.repeat(2000)}`);
  expect(articleMetadata(facts(jsonLd(deep))).title).toBe('Title | Ledger');
});

test('data of nothing but spaces costs no more time than its length', () => {
  const spaces = ' '.repeat(900_000);
  const padded = [`${spaces}x`, `{"a":1${spaces}x`, `[1,${spaces}x`, `${spaces}<!-- ${JSON.stringify(newsArticle)} -->${spaces}`];
  expect(articleMetadata(facts(...padded.map(jsonLd))).title).toBe('Bridge closed');
});

test('an article carries the SHA-256 of its text and when it was read', async () => {
  const retrieved = '2026-03-02T08:15:00.000Z';
  const article = await describeArticle({ facts: facts(), text: 'abc', retrieved });
  expect(article).toMatchObject({ textHash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', retrieved });
});
