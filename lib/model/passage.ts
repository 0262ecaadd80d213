import * as z from 'zod/mini';
import { Article } from './article';
import { longestText } from './longest-text';
import { PageAddress } from './page-address';
import { RelationWords } from './relation-words';
import { Span } from './span';

/** A passage of a page that the reader is about to tag, with the text that `span` counts in, its article, and what the detector read there. */
export const Passage = z
  .object({
    source: PageAddress,
    text: z.string().check(z.maxLength(longestText)),
    span: Span,
    article: Article,
    relation: z.optional(RelationWords),
  })
  .check(z.refine(({ text, span }) => span.start < span.end && span.end <= text.length, 'the passage is not in its text'));
export type Passage = z.infer<typeof Passage>;
