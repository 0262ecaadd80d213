import * as z from 'zod/mini';
import { RelationKind } from './attribution-relation';
import { Strength } from './strength';

/** The reader's finding about a claim. */
export const Verdict = z.enum(['unverified', 'supported', 'disputed', 'refuted']);
export type Verdict = z.infer<typeof Verdict>;

/** STIX 2.1 confidence, 0 to 100: the person's, never the machine's. */
export const Confidence = z.int().check(z.gte(0), z.lte(100));

export const maxTags = 100;

/** A tag, and a note, as the reader wrote them. */
export const TagText = z.string().check(z.minLength(1), z.maxLength(200));
export const NoteText = z.string().check(z.maxLength(100_000));

/** What a reader says about a passage: who asserts what about whom, how firmly, and how far it can be trusted. */
export const Claim = z.object({
  statement: z.string().check(z.minLength(1), z.maxLength(100_000)),
  kind: RelationKind,
  assertedBy: z.optional(z.string().check(z.maxLength(1000))),
  attributedTo: z.optional(z.string().check(z.maxLength(1000))),
  /** The words of the text that the attribution rests on (its cue). */
  basis: z.optional(z.string().check(z.maxLength(1000))),
  strength: Strength,
  verdict: Verdict,
  confidence: z.optional(Confidence),
  tags: z.array(TagText).check(z.maxLength(maxTags)),
  note: z.optional(NoteText),
});
export type Claim = z.infer<typeof Claim>;
