import * as z from 'zod/mini';
import { PageAddress } from './page-address';

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
  textHash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  retrieved: z.iso.datetime(),
});
export type Article = z.infer<typeof Article>;
