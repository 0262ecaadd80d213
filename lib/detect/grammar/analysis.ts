import type { PageText } from '../../model/page-text';
import { findQuotes, type Quote } from '../../text/quotes';
import type { Tagger } from '../../text/tag';
import { readDocument, type TextDocument } from '../../text/text-document';
import { tagHeadline } from './headline';
import { findVerbGroups, type VerbGroup } from './verb-group';

/** What all rules look at: a document with its quotations and, for each sentence, its verbs. */
export interface Analysis extends TextDocument {
  quotes: Quote[];
  /** For each token the index of the quotation that it is in, its marks included, or -1. */
  quoteAt: Int32Array;
  verbs: VerbGroup[][];
}

/** Reads a page's text once for all rules. */
export function analyse(page: PageText, tagSentence: Tagger): Analysis {
  const document = readDocument(page, tagSentence);
  for (const sentence of document.sentences) tagHeadline(document.tokens, sentence);
  const quotes = findQuotes(document);
  const quoteAt = new Int32Array(document.tokens.length).fill(-1);
  for (const [index, { from, to }] of quotes.entries()) quoteAt.fill(index, from, to);
  return { ...document, quotes, quoteAt, verbs: document.sentences.map((sentence) => findVerbGroups(document.tokens, sentence)) };
}
