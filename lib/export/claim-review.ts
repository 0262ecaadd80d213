import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import type { Verdict } from '../model/claim';
import { asUri } from '../model/page-address';
import type { Collection, Format } from './format';
import { jsonItems, wellFormedJson } from './json-items';
import { passageUri, utcTime } from './place';

/** The three findings as steps of a scale from worst to best: there is no number for what was not verified. */
const ratings: Partial<Record<Verdict, number>> = { refuted: 1, disputed: 2, supported: 3 };
const scale = { worstRating: 1, bestRating: 3 };

/**
 * Reviews of claims in schema.org's terms, one a line in a JSON-LD graph: those claims that the reader has come to a finding about. `url` ought to be
 * the page on which a review is published; until there is one it is a name that resolves nowhere.
 */
export const claimReview: Format = {
  id: 'claimReview',
  name: 'ClaimReview (schema.org)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  isComplete: false,
  takes: (annotation) => ratings[bodyToClaim(annotation.body).verdict] !== undefined,
  async *write(collection) {
    yield '{"@context":"https://schema.org","@graph":';
    yield* jsonItems(reviews(collection), wellFormedJson);
    yield '}\n';
  },
};

async function* reviews({ pages, isPerson }: Collection): AsyncGenerator<object> {
  for await (const { article, annotations } of pages) {
    for (const annotation of annotations) if (claimReview.takes(annotation)) yield reviewOf(annotation, article, isPerson);
  }
}

function reviewOf({ id, body, target, creator, modified }: Annotation, article: Article | undefined, isPerson: Collection['isPerson']) {
  const { statement, assertedBy, verdict, tags, note } = bodyToClaim(body);
  return {
    '@type': 'ClaimReview',
    '@id': id,
    url: `https://ascribe.invalid/reviews/${id.slice('urn:uuid:'.length)}`,
    claimReviewed: statement,
    datePublished: modified,
    ...(creator && { author: { '@type': 'Person', name: creator.name } }),
    reviewRating: { '@type': 'Rating', ratingValue: ratings[verdict], ...scale, alternateName: alternateNames[verdict] },
    ...(note && { reviewBody: note }),
    ...(tags.length > 0 && { keywords: tags }),
    itemReviewed: {
      '@type': 'Claim',
      ...(assertedBy && { author: { '@type': isPerson(assertedBy) ? 'Person' : 'Organization', name: assertedBy } }),
      datePublished: utcTime(article?.datePublished),
      appearance: {
        '@type': 'NewsArticle',
        url: passageUri(target),
        headline: article?.title || undefined,
        datePublished: utcTime(article?.datePublished),
        inLanguage: article?.language,
        ...(article && { mainEntityOfPage: asUri(article.url) }),
        ...(article?.byline && { author: { '@type': 'Person', name: article.byline } }),
        ...(article?.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
        text: target.selector[0].exact,
      },
    },
  };
}

const alternateNames: Record<Verdict, string> = {
  unverified: 'Unverified',
  supported: 'Supported',
  disputed: 'Disputed',
  refuted: 'Refuted',
};
