import * as z from 'zod/mini';
import { Claim } from './claim';
import { ClaimDraft } from './claim-draft';

/** A claim form that is open on a tab: kept until it is saved or dropped, so that closing the popup loses nothing typed. */
export const OpenDraft = z.object({
  tabId: z.int(),
  draft: ClaimDraft,
  /** What the form holds so far; the statement may still be empty. */
  claim: z.optional(z.extend(Claim, { statement: z.string() })),
  /** The annotation being edited, when it was saved before. */
  annotationId: z.optional(z.string()),
});
export type OpenDraft = z.infer<typeof OpenDraft>;
