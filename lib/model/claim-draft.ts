import * as z from 'zod/mini';
import { Article } from './article';
import { RelationWords } from './relation-words';
import { Target } from './target';

/** A passage on its way to become a claim: how it is found again, its article, and what the detector read there, if anything. */
export const ClaimDraft = z.object({ target: Target, article: Article, relation: z.optional(RelationWords) });
export type ClaimDraft = z.infer<typeof ClaimDraft>;
