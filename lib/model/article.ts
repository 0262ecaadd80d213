import * as z from 'zod/mini';
import { PageAddress } from './page-address';

const TextHash = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));

/** Most versions of a text that are kept: the first, and those seen last. */
export const mostVersions = 50;
/** Most that are kept where claims were made on more. */
export const mostVersionsEver = 1000;

/** A version of an article's text, by its hash, and when it was seen first and last. */
export const TextVersion = z.object({ textHash: TextHash, firstSeen: z.iso.datetime(), lastSeen: z.iso.datetime() });
export type TextVersion = z.infer<typeof TextVersion>;

/** A news article as schema.org's NewsArticle names its parts. Times are ISO 8601; `textHash` is `sha256:` and 64 hex digits. */
export const Article = z.object({
  url: PageAddress,
  canonicalUrl: z.optional(z.string().check(z.maxLength(8192))),
  title: z.string().check(z.maxLength(2000)),
  publisher: z.optional(z.string().check(z.maxLength(500))),
  byline: z.optional(z.string().check(z.maxLength(500))),
  datePublished: z.optional(z.string().check(z.maxLength(100))),
  dateModified: z.optional(z.string().check(z.maxLength(100))),
  language: z.optional(z.string().check(z.maxLength(35))),
  textHash: TextHash,
  retrieved: z.iso.datetime(),
  /** The versions of its text that were seen since something in it was annotated, oldest first; a page knows nothing of them. */
  versions: z.optional(z.array(TextVersion).check(z.maxLength(mostVersionsEver))),
});
export type Article = z.infer<typeof Article>;
