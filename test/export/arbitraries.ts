import fc from 'fast-check';
import { type Annotation, claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { RelationKind } from '../../lib/model/attribution-relation';
import { Verdict } from '../../lib/model/claim';
import { type Correction, KindOrNone } from '../../lib/model/correction';
import { Kind } from '../../lib/model/detection';
import { Strength } from '../../lib/model/strength';

const awkward = [
  'She said “no”, he said "yes", they said \'perhaps\'',
  'line\r\nbreak\u2028paragraph\u2029end\u0085',
  '👩🏽‍💻🇨🇿é',
  'قال المتحدث: «لا تعليق»',
  '\u202eevil\u202c\u200b\ufeff\u0000\u0007',
  '=HYPERLINK("https://news.example","x")',
  '@SUM(A1)\t+1-1',
  '<img src=x onerror=alert(1)></script><!--',
  '__proto__',
  'constructor',
  '\\u0022\\',
  '\ud83d lone \udc00',
  'null',
];

/** Text of any kind, lone surrogates included, of 1 to `maxLength` UTF-16 units. */
function anyText(maxLength: number): fc.Arbitrary<string> {
  const units = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  const some = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), units, fc.constantFrom(...awkward));
  return some.map((text) => text.slice(0, maxLength) || 'x');
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const textHash = fc.stringMatching(/^sha256:[0-9a-f]{64}$/);
const address = fc.oneof(
  fc.constantFrom('https://news.example/a|b', 'https://news.example/?q={x}#/route#deep', 'file:///home/reader/a page.html'),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

const claim = fc.record({
  statement: anyText(1000),
  kind: fc.constantFrom(...RelationKind.options),
  assertedBy: optional(anyText(1000)),
  attributedTo: optional(anyText(1000)),
  basis: optional(anyText(1000)),
  strength: fc.constantFrom(...Strength.options),
  verdict: fc.constantFrom(...Verdict.options),
  confidence: optional(fc.nat(100)),
  tags: fc.array(anyText(200), { maxLength: 5 }),
  note: optional(anyText(1000)),
});

const quote = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: anyText(1000),
  prefix: anyText(32),
  suffix: anyText(32),
});
const position = fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() });
const fragment = fc.record({
  type: fc.constant('FragmentSelector' as const),
  conformsTo: fc.constant('https://wicg.github.io/scroll-to-text-fragment/' as const),
  value: anyText(1000).map((text) => `:~:text=${text}`),
});

const target = fc.record({
  type: fc.constant('SpecificResource' as const),
  source: address,
  selector: fc.oneof(fc.tuple(quote, position), fc.tuple(quote, position, fragment)),
  state: fc.record({ type: fc.constant('TimeState' as const), sourceDate: time, textHash }),
});

/** Any annotation that the product can keep. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc.record({
  id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  type: fc.constant('Annotation' as const),
  motivation: fc.constant('assessing' as const),
  body: claim.map(claimToBody),
  target,
  creator: optional(anyText(500).map((name) => ({ type: 'Person' as const, name }))),
  created: time,
  modified: time,
});

const kindOrNone = fc.constantFrom(...KindOrNone.options);

/** Any correction that the product can keep. */
const anyCorrection: fc.Arbitrary<Correction> = fc
  .record({
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    target,
    found: optional(fc.constantFrom(...Kind.options)),
    is: kindOrNone,
    everywhere: fc.boolean(),
    creator: optional(anyText(500).map((name) => ({ type: 'Person' as const, name }))),
    created: time,
  })
  .filter(({ found, is, everywhere }) => found !== is && (found !== undefined || !everywhere));

/** Corrections with ids of their own, in the order in which the store gives them back. */
export const anyCorrections = (maxLength: number) =>
  fc
    .uniqueArray(anyCorrection, { maxLength, selector: ({ id }) => id })
    .map((some) => some.sort((a, b) => Date.parse(a.created) - Date.parse(b.created) || (a.id < b.id ? -1 : 1)));

/** Versions as the store gives them back: by the hash one each, the oldest first. */
const versions = fc
  .uniqueArray(fc.record({ textHash, firstSeen: time, lastSeen: time }), {
    minLength: 1,
    maxLength: 5,
    selector: (version) => version.textHash,
  })
  .map((some) => some.sort((a, b) => Date.parse(a.firstSeen) - Date.parse(b.firstSeen)));

/** Any article that stands at `url`. */
export function anyArticle(url: string): fc.Arbitrary<Article> {
  return fc.record({
    url: fc.constant(url),
    canonicalUrl: optional(anyText(100)),
    title: anyText(2000),
    publisher: optional(anyText(500)),
    byline: optional(anyText(500)),
    datePublished: optional(anyText(100)),
    dateModified: optional(anyText(100)),
    language: optional(anyText(35)),
    textHash,
    retrieved: time,
    versions: optional(versions),
  });
}

/** Annotations with ids of their own, and an article for each. */
export const anyCollection = (length: number) =>
  fc.uniqueArray(anyAnnotation, { minLength: length, maxLength: length, selector: ({ id }) => id }).chain((annotations) =>
    fc.record({
      annotations: fc.constant(annotations),
      articles: fc.tuple(...annotations.map(({ target }) => anyArticle(target.source))),
    }),
  );
