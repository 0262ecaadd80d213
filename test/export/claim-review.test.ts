import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { claimReview } from '../../lib/export/claim-review';
import { type Annotation, claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Claim, Verdict } from '../../lib/model/claim';
import { claim } from '../store/samples';
import { anyCollection } from './arbitraries';
import { hostile, hostileWords } from './hostile-words';
import { annotation, article, exported } from './samples';

const words = z.string().check(
  z.minLength(1),
  z.refine((text: string) => text.isWellFormed()),
);
const url = z.string().check(z.regex(/^(https?|file):\/\/[\w\-.~:/?#@!$&'()*+,;=%]+$/));
const time = z.iso.datetime();
const party = z.strictObject({ '@type': z.enum(['Person', 'Organization']), name: words });

/** What Google asks of a ClaimReview (claimReviewed, reviewRating with alternateName, url) and what it and schema.org have for the rest. */
const Review = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.string(),
  url,
  claimReviewed: words,
  datePublished: time,
  author: z.optional(party),
  reviewRating: z.strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.int().check(z.gte(1), z.lte(3)),
    worstRating: z.literal(1),
    bestRating: z.literal(3),
    alternateName: words,
  }),
  reviewBody: z.optional(words),
  keywords: z.optional(z.array(words)),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    author: z.optional(party),
    datePublished: z.optional(time),
    appearance: z.strictObject({
      '@type': z.literal('NewsArticle'),
      url,
      headline: z.optional(words),
      datePublished: z.optional(time),
      inLanguage: z.optional(z.string()),
      mainEntityOfPage: z.optional(url),
      author: z.optional(party),
      publisher: z.optional(party),
      text: words,
    }),
  }),
});
const File = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(Review) });

async function reviewsOf(annotations: Annotation[], articles?: Article[]): Promise<z.infer<typeof Review>[]> {
  return File.parse(JSON.parse(await exported(annotations, articles, claimReview)))['@graph'];
}

const tagged = (changed: Partial<Claim>) => annotation(1, { body: claimToBody({ ...claim, verdict: 'refuted', ...changed }) });

test('a claim with a verdict is a review of it, with who says it and where it stands', async () => {
  const item = { ...tagged({}), creator: { type: 'Person', name: 'A. Reader' } as const };
  const about = { ...article, byline: 'A. Writer', datePublished: '2026-03-01', language: 'en' };
  expect(await reviewsOf([item], [about])).toEqual([
    {
      '@type': 'ClaimReview',
      '@id': item.id,
      url: 'https://ascribe.invalid/reviews/00000000-0000-4000-8000-000000000001',
      claimReviewed: 'Northland disabled the harbour cranes.',
      datePublished: item.modified,
      author: { '@type': 'Person', name: 'A. Reader' },
      reviewRating: { '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 3, alternateName: 'Refuted' },
      reviewBody: 'Second source needed.',
      keywords: ['harbour'],
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'the port authority' },
        datePublished: '2026-03-01T00:00:00.000Z',
        appearance: {
          '@type': 'NewsArticle',
          url: `${article.url}#:~:text=disabled-,the%20cranes,-at%20noon`,
          headline: 'Harbour cranes stand still',
          datePublished: '2026-03-01T00:00:00.000Z',
          inLanguage: 'en',
          mainEntityOfPage: article.url,
          author: { '@type': 'Person', name: 'A. Writer' },
          publisher: { '@type': 'Organization', name: 'News Example' },
          text: 'the cranes',
        },
      },
    },
  ]);
});

const verdicts: [Verdict, number | undefined][] = [
  ['unverified', undefined],
  ['refuted', 1],
  ['disputed', 2],
  ['supported', 3],
];
for (const [verdict, rating] of verdicts) {
  test(`${verdict} is ${rating ? `rated ${rating} of 3` : 'no review'}`, async () => {
    const item = tagged({ verdict });
    const ratings = (await reviewsOf([item])).map(({ reviewRating }) => reviewRating.ratingValue);
    expect(ratings).toEqual(rating ? [rating] : []);
    expect(claimReview.takes(item)).toBe(rating !== undefined);
  });
}

test('a person is told from an organisation', async () => {
  const [review] = await reviewsOf([tagged({ assertedBy: 'Ada Lovelace' })]);
  expect(review?.itemReviewed.author).toEqual({ '@type': 'Person', name: 'Ada Lovelace' });
});

for (const [what, some] of hostileWords) {
  test(`${what} stay as they are in ClaimReview`, async () => {
    const { item, about } = hostile(some, { verdict: 'disputed' });
    const [review] = await reviewsOf([item], [about]);
    expect(review).toMatchObject({ claimReviewed: some.toWellFormed(), itemReviewed: { appearance: { text: some.toWellFormed() } } });
  });
}

test('any claims give reviews of the shape that is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection(5), async ({ annotations, articles }) => {
      expect(await reviewsOf(annotations, articles)).toHaveLength(annotations.filter(claimReview.takes).length);
    }),
    { numRuns: 100 },
  );
});

/** As schema.org's context has it, as far as we use it: one vocabulary, and what is an address or a date. */
const context = {
  '@vocab': 'http://schema.org/',
  url: { '@type': '@id' },
  mainEntityOfPage: { '@type': '@id' },
  datePublished: { '@type': 'http://schema.org/DateTime' },
};
const documentLoader = async (address: string) => {
  if (address !== 'https://schema.org') throw new Error(`no network: ${address}`);
  return { documentUrl: address, document: { '@context': context } };
};

const options = { safe: true, documentLoader };

test('the reviews come out as statements of RDF in schema.org’s terms, and none is lost', async () => {
  const file = JSON.parse(await exported([tagged({})], [article], claimReview));
  const quads = String(await jsonld.toRDF(file, { ...options, format: 'application/n-quads' }));
  for (const statement of [
    '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/ClaimReview>',
    '<http://schema.org/claimReviewed> "Northland disabled the harbour cranes."',
    '<http://schema.org/alternateName> "Refuted"',
    '<http://schema.org/name> "the port authority"',
    `<http://schema.org/mainEntityOfPage> <${article.url}>`,
  ])
    expect(quads).toContain(statement);
});
