import { type Annotation, byAge } from '../model/annotation';
import type { Article } from '../model/article';
import { asUri } from '../model/page-address';
import type { Format } from './format';
import { context } from './vocabulary';

/**
 * A W3C `AnnotationCollection` as JSON-LD: one page of annotations, oldest first, one a line, then the articles that they stand in, by address.
 * An empty collection has no page, as the W3C's model has it.
 */
export const w3c: Format = {
  id: 'w3c',
  name: 'JSON (W3C Web Annotation)',
  extension: 'json',
  mediaType: 'application/ld+json',
  *write({ annotations, articles, now }) {
    const id = `https://ascribe.invalid/collections/${now}`;
    yield opened({
      '@context': context,
      id,
      type: 'AnnotationCollection',
      label: 'Claims tagged with Ascribe',
      created: now,
      generator: { id: 'https://ascribe.invalid/', type: 'Software', name: 'Ascribe' },
      total: annotations.length,
    });
    if (annotations.length > 0) {
      yield `,\n"first":${opened({ id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0 })},\n"items":`;
      yield* list(annotations.toSorted(byAge), withUri);
      yield '}';
    }
    yield ',\n"articles":';
    yield* list(articles.toSorted(byUrl), (article) => ({ type: 'NewsArticle', ...article }));
    yield '}\n';
  },
};

/** An object's JSON without its closing brace, for more to follow. */
function opened(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}

function* list<Item>(items: Item[], toJson: (item: Item) => object): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n${JSON.stringify(toJson(item))}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n]';
}

function withUri(annotation: Annotation): Annotation {
  return { ...annotation, target: { ...annotation.target, source: asUri(annotation.target.source) } };
}

function byUrl(a: Article, b: Article): number {
  return a.url < b.url ? -1 : Number(a.url > b.url);
}
