import { type Party, partyFinder } from '../library/parties';
import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import { byteOrderMark, csvLines } from './csv-lines';
import type { Format } from './format';
import { passageUri } from './place';

interface ClaimRow {
  annotation: Annotation;
  claim: Claim;
  article: Article | undefined;
  partyOf: (name: string) => Party;
}

/** The columns by their names. */
const columns: Record<string, (row: ClaimRow) => string | number | undefined> = {
  statement: ({ claim }) => claim.statement,
  kind: ({ claim }) => claim.kind,
  asserted_by: ({ claim }) => claim.assertedBy,
  asserted_by_actor: ({ claim, partyOf }) => partyOf(claim.assertedBy ?? '').actor?.name,
  attributed_to: ({ claim }) => claim.attributedTo,
  attributed_to_actor: ({ claim, partyOf }) => partyOf(claim.attributedTo ?? '').actor?.name,
  by_the_words: ({ claim }) => claim.basis,
  strength: ({ claim }) => claim.strength,
  verdict: ({ claim }) => claim.verdict,
  confidence: ({ claim }) => claim.confidence,
  tags: ({ claim }) => claim.tags.join('; '),
  note: ({ claim }) => claim.note,
  quote: ({ annotation }) => annotation.target.selector[0].exact,
  before: ({ annotation }) => annotation.target.selector[0].prefix,
  after: ({ annotation }) => annotation.target.selector[0].suffix,
  link: ({ annotation }) => passageUri(annotation.target),
  title: ({ article }) => article?.title,
  publisher: ({ article }) => article?.publisher,
  byline: ({ article }) => article?.byline,
  published: ({ article }) => article?.datePublished,
  updated: ({ article }) => article?.dateModified,
  language: ({ article }) => article?.language,
  url: ({ annotation }) => annotation.target.source,
  canonical_url: ({ article }) => article?.canonicalUrl,
  start: ({ annotation }) => annotation.target.selector[1].start,
  end: ({ annotation }) => annotation.target.selector[1].end,
  retrieved: ({ annotation }) => annotation.target.state.sourceDate,
  text_hash: ({ annotation }) => annotation.target.state.textHash,
  creator: ({ annotation }) => annotation.creator?.name,
  created: ({ annotation }) => annotation.created,
  modified: ({ annotation }) => annotation.modified,
  id: ({ annotation }) => annotation.id,
};
const cells = Object.values(columns);

/** One row for each claim, by RFC 4180 with a byte order mark; an apostrophe before what a spreadsheet would take for a formula. */
export const csv: Format = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  isComplete: false,
  takes: () => true,
  async *write({ pages, actors }) {
    const partyOf = partyFinder(actors);
    yield `${byteOrderMark}${Object.keys(columns).join(',')}\r\n`;
    for await (const { article, annotations } of pages) {
      const rows = annotations.map((annotation) => ({ annotation, claim: bodyToClaim(annotation.body), article, partyOf }));
      yield csvLines(rows.map((row) => cells.map((cell) => cell(row))));
    }
  },
};
