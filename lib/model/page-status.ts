import * as z from 'zod/mini';
import { Article } from './article';
import { RelationKind } from './attribution-relation';
import { CueClass } from './cue-class';
import { Kind } from './detection';
import { Strength } from './strength';
import { Target } from './target';

const Words = z.string().check(z.maxLength(100_000));

/** An attribution relation in the words of the page, for showing. */
export const RelationWords = z.object({
  kind: RelationKind,
  source: z.optional(Words),
  /** The full name of who is meant, where `source` is a pronoun, a short name or a description. */
  sourceName: z.optional(Words),
  /** Where there is no `source`: by whom the statement is that this stands in. */
  reportedBy: z.optional(Words),
  cue: Words,
  content: z.optional(Words),
  target: z.optional(Words),
  /** The same for `target`. */
  targetName: z.optional(Words),
  strength: Strength,
  cueClass: CueClass,
  nested: z.boolean(),
});
export type RelationWords = z.infer<typeof RelationWords>;

/** A detection in the words of the page, for lists; `id` finds it again in the page that it came from. */
export const ListedDetection = z.object({
  id: z.string().check(z.maxLength(200)),
  kind: Kind,
  words: Words,
  likelihood: z.number().check(z.gte(0), z.lte(1)),
  relation: z.optional(RelationWords),
});
export type ListedDetection = z.infer<typeof ListedDetection>;

/** Whether a saved claim's words were found in the page as it is now. */
export const AnchorState = z.enum(['anchored', 'gone']);
export type AnchorState = z.infer<typeof AnchorState>;

/** What a page's content script tells the popup and the side panel about itself. */
export const PageStatus = z.object({
  state: z.enum(['reading', 'marked', 'off', 'no-article', 'other-language', 'failed']),
  /** BCP 47 tag of the language that most of the article is in, as far as known. */
  language: z.optional(z.string().check(z.maxLength(35))),
  article: z.optional(Article),
  words: z.int().check(z.nonnegative()),
  detections: z.array(ListedDetection),
  claims: z.array(z.object({ id: z.string().check(z.maxLength(200)), state: AnchorState })),
  /** For `failed`: what went wrong, for the reader. */
  problem: z.optional(z.string().check(z.maxLength(1000))),
});
export type PageStatus = z.infer<typeof PageStatus>;

/** A passage that the reader is about to tag: where it is, in which article, and what the detector read there, if anything. */
export const ClaimDraft = z.object({
  target: Target,
  article: Article,
  relation: z.optional(RelationWords),
});
export type ClaimDraft = z.infer<typeof ClaimDraft>;

/** What a page is told of a saved claim: enough to find it and mark it, nothing of what the reader wrote. */
export const SavedPlace = z.object({ id: z.string(), selector: Target.shape.selector });
export type SavedPlace = z.infer<typeof SavedPlace>;
