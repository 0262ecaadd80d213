import type { AnnotatedPage } from '../model/annotated-page';
import { asUri } from '../model/page-address';
import type { Collection, Format } from './format';
import { jsonItems, wellFormedJson } from './json-items';
import { publisherOf, utcTime } from './place';
import { claimObjects } from './stix-claim';
import { externalReference, type StixObject, stixId, stixObject, stixTimes } from './stix-object';
import { stixParties } from './stix-party';

/**
 * A STIX 2.1 bundle: a report for each article, which refers to all that its claims say. Ids are made of what they stand for (UUID version 5), so
 * that the same claims exported twice are the same objects; each stands in the file once, behind those that it refers to.
 */
export const stix: Format = {
  id: 'stix',
  name: 'STIX 2.1',
  extension: 'stix.json',
  mediaType: 'application/stix+json;version=2.1',
  isComplete: false,
  takes: () => true,
  async *write(collection) {
    yield `{"type":"bundle","id":"${stixId('bundle', collection.now)}"`;
    // A bundle's list of objects must not be empty.
    let before = ',"objects":';
    for await (const piece of jsonItems(objectsOf(collection), wellFormedJson)) {
      if (piece !== '[]') yield before + piece;
      before = '';
    }
    yield '}\n';
  },
};

async function* objectsOf({ pages, actors }: Collection): AsyncGenerator<StixObject> {
  const parties = stixParties(actors);
  const written = new Set<string>(); // names spelt otherwise, and statements, may be of the same object
  for await (const page of pages) {
    const ofPage = new Set<string>();
    for (const annotation of page.annotations) {
      const { objects, refs } = claimObjects(annotation, page.article, parties);
      for (const ref of refs) ofPage.add(ref);
      for (const object of objects) {
        ofPage.add(object.id);
        if (written.has(object.id)) continue;
        written.add(object.id);
        yield object;
      }
    }
    if (ofPage.size > 0) yield reportOf(page, [...ofPage]);
  }
}

function reportOf({ article, annotations }: AnnotatedPage, object_refs: string[]): StixObject {
  const source = article?.url ?? annotations[0]!.target.source;
  const created = annotations.map((annotation) => annotation.created).reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
  const modified = annotations.map((annotation) => annotation.modified).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  return stixObject('report', stixId('report', asUri(source)), stixTimes(created, modified), {
    name: article?.title || source,
    description: article?.byline && `By ${article.byline}`,
    published: utcTime(article?.datePublished) ?? utcTime(article?.retrieved) ?? stixTimes(created).created,
    object_refs,
    external_references: [externalReference(publisherOf(article, source), { url: asUri(source) })],
  });
}
