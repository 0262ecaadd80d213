import * as z from 'zod/mini';
import { longestText } from './longest-text';
import { Span } from './span';

const Found = z.enum(['anchored', 'moved', 'changed']);

/**
 * How an annotation stands in a text as it is now: its words in their surroundings (`anchored`), there too but in a sentence of which other words have
 * changed (`recast`), its words in other surroundings (`moved`), words much like its own (`changed`), or nothing of it (`gone`), the worse the later.
 * Typography (white space, quotes, dashes) changes no words.
 */
export const AnchorState = z.enum(['anchored', 'recast', 'moved', 'changed', 'gone']);
export type AnchorState = z.infer<typeof AnchorState>;

/** Where an annotation stands in a text: UTF-16 offsets, unless its words are gone. */
export const Anchoring = z.discriminatedUnion('state', [z.object({ state: Found, span: Span }), z.object({ state: z.literal('gone') })]);
export type Anchoring = z.infer<typeof Anchoring>;

/** Most claims that a page may ask for by their ids: far more than one has. */
const mostAsked = 50_000;

/**
 * A text in which saved claims are to be found: that of a page's article, or all that the page shows, for those (`only` their ids) that are
 * not in the article. `isSettled` once the page has stayed as it is for a while: before, what is not in it may yet come.
 */
export const AnchorText = z.object({
  text: z.string().check(z.maxLength(longestText)),
  only: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(mostAsked))),
  isSettled: z.boolean(),
});
export type AnchorText = z.infer<typeof AnchorText>;

/** Where a saved claim stands: all that a page is told of it, nothing of what the reader wrote. */
export type AnchoredClaim = { id: string } & (Anchoring | { state: 'recast'; span: Span });
