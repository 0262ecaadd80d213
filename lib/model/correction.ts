import * as z from 'zod/mini';
import { Kind } from './detection';
import { Passage } from './passage';
import { Target } from './target';

const correctionId = z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** UTF-16 units of corrected words at most: some sentences. */
export const longestCorrected = 1000;

/** What words are by a correction: a mark of a kind, or none. */
export const KindOrNone = z.enum([...Kind.options, 'none']);
export type KindOrNone = z.infer<typeof KindOrNone>;

/**
 * What the reader said of a mark: the words of `target`, which were marked as `found`, are of the kind `is`, or are no mark. Without `found` the reader
 * selected the words, and whatever is marked in them gives way. `everywhere` makes it hold for the same words on every page.
 */
export const Correction = z
  .object({
    id: correctionId,
    target: Target,
    found: z.optional(Kind),
    is: KindOrNone,
    everywhere: z.boolean(),
    creator: z.optional(z.object({ type: z.literal('Person'), name: z.string().check(z.minLength(1), z.maxLength(500)) })),
    created: z.iso.datetime(),
  })
  .check(
    z.refine(({ found, is }) => found !== is, 'a correction that changes nothing'),
    z.refine(({ found, everywhere }) => found !== undefined || !everywhere, 'words that were selected are corrected in one place'),
    z.refine(({ target }) => target.selector[0].exact.length <= longestCorrected, 'the corrected words are too long'),
  );
export type Correction = z.infer<typeof Correction>;

/** What a page asks to be corrected: the words of a mark of the kind `found` are `is`. */
export const AskedCorrection = z.object({ passage: Passage, found: Kind, is: KindOrNone, everywhere: z.boolean() });
export type AskedCorrection = z.infer<typeof AskedCorrection>;

/** What became of a correction, in the reader's words; `id` names one that is kept and can be taken back. */
export interface Corrected {
  said: string;
  id?: string;
}

/** The id of a correction, as a page gives it back. */
export const CorrectionId = correctionId;
