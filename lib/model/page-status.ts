import * as z from 'zod/mini';
import { AnchorState } from './anchoring';
import { Article } from './article';
import { Kind } from './detection';
import { RelationWords, Words } from './relation-words';

/** A detection in the words of the page, for lists; `id` finds it again in the page that it came from. */
export const ListedDetection = z.object({
  id: z.string().check(z.maxLength(200)),
  kind: Kind,
  words: Words,
  likelihood: z.number().check(z.gte(0), z.lte(1)),
  relation: z.optional(RelationWords),
});
export type ListedDetection = z.infer<typeof ListedDetection>;

/** What a page's content script tells the popup and the side panel about itself. */
export const PageStatus = z.object({
  state: z.enum(['reading', 'marked', 'off', 'no-article', 'other-language', 'failed']),
  /** BCP 47 tag of the language that most of the article is in, as far as known. */
  language: z.optional(z.string().check(z.maxLength(35))),
  article: z.optional(Article),
  words: z.int().check(z.nonnegative()),
  detections: z.array(ListedDetection),
  /** Its saved claims, with the words that stand there now, and what stands around them; neither for one that is gone. */
  claims: z.array(
    z.object({
      id: z.string().check(z.maxLength(200)),
      state: AnchorState,
      words: z.optional(Words),
      around: z.optional(z.object({ before: Words, after: Words })),
    }),
  ),
  /** For `failed`: what went wrong, for the reader. */
  problem: z.optional(z.string().check(z.maxLength(1000))),
});
export type PageStatus = z.infer<typeof PageStatus>;

/** How the words of a saved claim stand in its page now, those that stand there, and what is around them. */
export type Standing = Omit<PageStatus['claims'][number], 'id'>;
