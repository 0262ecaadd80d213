/** The namespace of our own terms. It is a name, not an address: `.invalid` is reserved never to resolve (RFC 2606). */
export const namespace = 'https://ascribe.invalid/ns#';

/** What the terms of an export mean that the W3C's context does not define; described in `docs/data-format.md`. */
export const ownTerms = {
  ascribe: namespace,
  assessing: 'oa:assessing', // a motivation of the W3C vocabulary that its published context forgot
  Claim: 'ascribe:Claim',
  kind: 'ascribe:kind',
  assertedBy: 'ascribe:assertedBy',
  attributedTo: 'ascribe:attributedTo',
  basis: 'ascribe:basis',
  strength: 'ascribe:strength',
  verdict: 'ascribe:verdict',
  confidence: { '@id': 'ascribe:confidence', '@type': 'xsd:integer' },
  textHash: 'ascribe:textHash',
  articles: { '@id': 'ascribe:article', '@container': '@set' },
  NewsArticle: 'schema:NewsArticle',
  url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  canonicalUrl: { '@id': 'ascribe:canonicalUrl', '@type': 'xsd:anyURI' },
  title: 'schema:headline',
  publisher: 'schema:publisher',
  byline: 'schema:author',
  datePublished: 'schema:datePublished',
  dateModified: 'schema:dateModified',
  versions: { '@id': 'ascribe:version', '@container': '@set' },
  firstSeen: { '@id': 'ascribe:firstSeen', '@type': 'xsd:dateTime' },
  lastSeen: { '@id': 'ascribe:lastSeen', '@type': 'xsd:dateTime' },
  actors: { '@id': 'ascribe:actor', '@container': '@set' },
  Actor: 'ascribe:Actor',
  aliases: { '@id': 'ascribe:alias', '@container': '@set' },
  externalReferences: { '@id': 'ascribe:externalReference', '@container': '@set' },
  sourceName: 'ascribe:sourceName',
  externalId: 'ascribe:externalId',
  corrections: { '@id': 'ascribe:correction', '@container': '@set' },
  Correction: 'ascribe:Correction',
  found: 'ascribe:found',
  is: 'ascribe:is',
  everywhere: 'ascribe:everywhere',
  retrieved: { '@id': 'ascribe:retrieved', '@type': 'xsd:dateTime' },
} as const;

/** The JSON-LD context of an export. */
export const context = ['http://www.w3.org/ns/anno.jsonld', ownTerms] as const;
