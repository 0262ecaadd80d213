import { partyFinder } from '../library/parties';
import type { Actor } from '../model/actor';
import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import { asUri } from '../model/page-address';
import type { Format } from './format';
import { jsonItems, openedJson } from './json-items';
import { context } from './vocabulary';

/**
 * A W3C `AnnotationCollection` as JSON-LD: one page of annotations, one a line, page after page, then the articles that they stand in, the actors that they name, and the corrections of marks. The total
 * stands behind what it counts, which is known only then. An empty collection has no page, as the W3C's model has it.
 */
export const w3c: Format = {
  id: 'w3c',
  name: 'JSON (W3C Web Annotation)',
  extension: 'json',
  mediaType: 'application/ld+json',
  isComplete: true,
  takes: () => true,
  hasCorrections: true,
  async *write({ pages, actors, corrections = [], now }) {
    const id = `https://ascribe.invalid/collections/${now}`;
    yield openedJson({
      '@context': context,
      id,
      type: 'AnnotationCollection',
      label: 'Claims tagged with Ascribe',
      created: now,
      generator: { id: 'https://ascribe.invalid/', type: 'Software', name: 'Ascribe' },
    });
    let total = 0;
    const partyOf = partyFinder(actors);
    const named = new Set<Actor>();
    const articles: Article[] = [];
    for await (const { article, annotations } of pages) {
      if (article) articles.push(article);
      for (const annotation of annotations) {
        yield total++ === 0
          ? `,\n"first":${openedJson({ id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0 })},\n"items":[\n`
          : ',\n';
        yield JSON.stringify(withUri(annotation));
        const { assertedBy, attributedTo } = bodyToClaim(annotation.body);
        for (const name of [assertedBy, attributedTo]) {
          const { actor } = partyOf(name ?? '');
          if (actor) named.add(actor);
        }
      }
    }
    yield `${total > 0 ? '\n]}' : ''},"total":${total},\n"articles":`;
    yield* jsonItems(articles.map((article) => ({ type: 'NewsArticle', ...article })));
    if (named.size > 0) {
      yield ',\n"actors":';
      yield* jsonItems(actors.filter((actor) => named.has(actor)).map((actor) => ({ type: 'Actor', ...actor })));
    }
    if (corrections.length > 0) {
      yield ',\n"corrections":';
      yield* jsonItems(corrections.map((correction) => ({ type: 'Correction', ...withUri(correction) })));
    }
    yield '}\n';
  },
};

function withUri<Item extends Pick<Annotation, 'target'>>(item: Item): Item {
  return { ...item, target: { ...item.target, source: asUri(item.target.source) } };
}
