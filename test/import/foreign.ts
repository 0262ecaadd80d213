export const story = 'https://news.example/2026/harbour-outage';
export const quote = { type: 'TextQuoteSelector', exact: 'blamed Northland', prefix: 'The port authority ', suffix: ' for the outage.' };

/** A row as Hypothesis' API gives it, with parts of it changed. */
export function hypothesisRow(changed: object = {}) {
  return {
    id: 'wHq3KOaxEe2',
    created: '2026-01-02T08:00:00.123456+00:00',
    updated: '2026-01-03T08:00:00.123456+00:00',
    user: 'acct:reader@hypothes.is',
    user_info: { display_name: 'A. Reader' },
    uri: story,
    text: 'Second source needed.',
    tags: ['harbour', ' cranes '],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: story,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 19, endContainer: '/p[1]', endOffset: 35 },
          { type: 'TextPositionSelector', start: 119, end: 135 },
          quote,
        ],
      },
    ],
    document: { title: ['Harbour cranes stand still'] },
    ...changed,
  };
}

/** An annotation of another program by the W3C's model, with parts of it changed. */
export function w3cAnnotation(changed: object = {}) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://annotations.example/7',
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: 'harbour' },
      { type: 'TextualBody', value: 'Second source needed.' },
    ],
    target: { source: story, selector: quote },
    creator: { id: 'https://people.example/1', type: 'Person', name: 'A. Reader' },
    created: '2026-01-02T08:00:00Z',
    ...changed,
  };
}
