import { expect, test } from 'vitest';
import { type Annotation, bodyToClaim } from '../../lib/model/annotation';
import { annotation } from '../export/samples';
import { quote, story, w3cAnnotation } from './foreign';
import { changed, readClaims } from './read';

const shapes: [what: string, file: unknown][] = [
  ['an annotation', w3cAnnotation()],
  ['a list', [w3cAnnotation()]],
  ['a graph', { '@graph': [w3cAnnotation()] }],
  ['a page', { type: 'AnnotationPage', items: [w3cAnnotation()] }],
  ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [w3cAnnotation()] } }],
  [
    'a collection of pages',
    { type: ['AnnotationCollection'], first: { items: [], next: { items: [w3cAnnotation()], next: 'https://x.example/2' } } },
  ],
  ['an annotation with the types of older files', w3cAnnotation({ type: undefined, '@type': 'oa:Annotation' })],
];
for (const [what, file] of shapes) {
  test(`${what} is read`, () => {
    const { format, annotations, refused, articles } = readClaims(file);
    expect({ format, refused }).toEqual({ format: 'w3c', refused: [] });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      target: { source: story },
      created: '2026-01-02T08:00:00.000Z',
      creator: { name: 'A. Reader' },
    });
    expect(bodyToClaim(annotations[0]!.body)).toMatchObject({
      statement: 'blamed Northland',
      tags: ['harbour'],
      note: 'Second source needed.',
    });
    expect(articles).toMatchObject([{ url: story, title: 'news.example/2026/harbour-outage' }]);
  });
}

const parts: { what: string; change: object; is: (annotation: Annotation) => unknown; value: unknown }[] = [
  {
    what: 'an id that is ours already',
    change: { id: 'urn:uuid:6F0B0F4E-6a3c-4d2a-9a55-0d9a1f6c2b10' },
    is: ({ id }) => id,
    value: 'urn:uuid:6f0b0f4e-6a3c-4d2a-9a55-0d9a1f6c2b10',
  },
  {
    what: 'no date, so that of the file',
    change: { created: undefined },
    is: ({ created, modified }) => [created, modified],
    value: [changed, changed],
  },
  {
    what: 'a date that is none',
    change: { created: 'yesterday', modified: '2026-01-05' },
    is: ({ created }) => created,
    value: '2026-01-05T00:00:00.000Z',
  },
  { what: 'a body as a text', change: { body: undefined, bodyValue: 'A note' }, is: ({ body }) => bodyToClaim(body).note, value: 'A note' },
  {
    what: 'one body without a list',
    change: { body: { type: 'TextualBody', value: 'A note', purpose: 'describing' } },
    is: ({ body }) => bodyToClaim(body).note,
    value: 'A note',
  },
  {
    what: 'tags by its motivation',
    change: { motivation: 'tagging', body: { value: 'port' } },
    is: ({ body }) => bodyToClaim(body).tags,
    value: ['port'],
  },
  {
    what: 'a creator by address',
    change: { creator: 'https://people.example/1' },
    is: ({ creator }) => creator?.name,
    value: 'https://people.example/1',
  },
  { what: 'nobody as creator', change: { creator: undefined }, is: ({ creator }) => creator, value: undefined },
  {
    what: 'a selector refined by another',
    change: { target: { source: story, selector: { type: 'FragmentSelector', value: 'p', refinedBy: [quote] } } },
    is: ({ target }) => target.selector[0].exact,
    value: quote.exact,
  },
  {
    what: 'a choice of selectors',
    change: { target: { source: story, selector: { type: 'Choice', items: [{ type: 'XPathSelector' }, quote] } } },
    is: ({ target }) => target.selector[0].exact,
    value: quote.exact,
  },
  {
    what: 'a source with an id',
    change: { target: { source: { id: story }, selector: quote } },
    is: ({ target }) => target.source,
    value: story,
  },
];
for (const { what, change, is, value } of parts) {
  test(`an annotation with ${what}`, () => {
    const { annotations } = readClaims(w3cAnnotation(change));
    expect(annotations.map(is)).toEqual([value]);
  });
}

test('what has no place here is named', () => {
  const file = w3cAnnotation({
    motivation: ['highlighting', 'assessing'],
    stylesheet: 'https://x.example/s.css',
    body: 'https://x.example/post',
    target: [{ source: story, selector: quote }, 'https://x.example/other'],
  });
  expect(readClaims(file).ignored).toEqual(['target[1]', 'body[].id', 'motivation: highlighting', 'stylesheet']);
});

const refusals: [what: string, item: unknown, why: string][] = [
  ['an annotation of a whole page', w3cAnnotation({ target: story }), 'noQuote'],
  [
    'an annotation of a picture’s part',
    w3cAnnotation({ target: { source: story, selector: { type: 'SvgSelector', value: '<svg/>' } } }),
    'noQuote',
  ],
  ['an annotation of a script', w3cAnnotation({ target: { source: 'javascript:alert(1)', selector: quote } }), 'noAddress'],
  ['something else', { type: 'Person' }, 'noAnnotation'],
];
for (const [what, item, why] of refusals) {
  test(`${what} is refused (${why}), the rest is read`, () => {
    const { annotations, refused } = readClaims([w3cAnnotation({ id: 'https://x.example/9' }), item]);
    expect(annotations).toHaveLength(1);
    expect(refused).toMatchObject([{ why, count: 1 }]);
  });
}

test('annotations of ours in another envelope stay as they are', () => {
  expect(readClaims([annotation(1), annotation(2)]).annotations).toEqual([annotation(1), annotation(2)]);
});
