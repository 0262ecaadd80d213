import * as z from 'zod/mini';
import { RelationKind } from './attribution-relation';
import { CueClass } from './cue-class';
import { Strength } from './strength';

/** Words of a page, UTF-16 units at most as many as a quote. */
export const Words = z.string().check(z.maxLength(100_000));

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
