import * as z from 'zod/mini';
import { CueClass } from './cue-class';
import { Span } from './span';
import { Strength } from './strength';

/** `statement`: someone says, writes, believes or knows something. `responsibility`: an act or a thing is put down to someone. */
export const RelationKind = z.enum(['statement', 'responsibility']);
export type RelationKind = z.infer<typeof RelationKind>;

/** Whether the one held responsible is the subject, a by-agent, or not named at all. */
export const Voice = z.enum(['active', 'passive', 'agentless']);
export type Voice = z.infer<typeof Voice>;

/** Who says what, by which words (source, cue and content are PARC's and PolNeAR's terms), and who is held responsible. */
export const AttributionRelation = z.object({
  kind: RelationKind,
  sourceSpan: z.optional(Span),
  cueSpans: z.array(Span).check(z.minLength(1)),
  contentSpan: z.optional(Span),
  /** The pieces of the content where the cue interrupts it: two or more, the first at its start, the last at its end. */
  contentPieces: z.optional(z.array(Span)),
  targetSpan: z.optional(Span),
  strength: Strength,
  voice: Voice,
  cueClass: CueClass,
  /** It stands within what somebody is quoted as saying (`“I think …,” she said`). */
  nested: z.boolean(),
  /** Where the text gives the full name of the source or target when that is a pronoun, a short name or a description (`he`: `Ada Lovelace`). */
  sourceReferent: z.optional(Span),
  targetReferent: z.optional(Span),
  /** In whose statement it stands, by the fullest name, when its own words name no source (`Investigators said that Russia was behind it`). */
  reportedBy: z.optional(Span),
});
export type AttributionRelation = z.infer<typeof AttributionRelation>;
