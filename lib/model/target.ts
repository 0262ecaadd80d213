import * as z from 'zod/mini';
import { PageAddress } from './page-address';

/** W3C Web Annotation 4.2.4: the quoted words and what stands before and after them. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1), z.maxLength(100_000)),
  prefix: z.string().check(z.maxLength(1000)),
  suffix: z.string().check(z.maxLength(1000)),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** W3C Web Annotation 4.2.5: UTF-16 offsets into the article's text, `end` exclusive. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** W3C Web Annotation 4.2.1, by the rules of text fragments: `:~:text=…`, which a browser scrolls to. */
export const FragmentSelector = z.object({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('https://wicg.github.io/scroll-to-text-fragment/'),
  value: z.string().check(z.regex(/^:~:text=/), z.maxLength(10_000)),
});
export type FragmentSelector = z.infer<typeof FragmentSelector>;

export const Selector = z.discriminatedUnion('type', [TextQuoteSelector, TextPositionSelector, FragmentSelector]);
export type Selector = z.infer<typeof Selector>;

/** Which version of the text was annotated: W3C TimeState, with the SHA-256 of the text in a term of our own. */
export const TextState = z.object({
  type: z.literal('TimeState'),
  sourceDate: z.iso.datetime(),
  textHash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
});
export type TextState = z.infer<typeof TextState>;

/** The hash of a text that nobody has seen: of an annotation that another program made. */
export const unknownText = `sha256:${'0'.repeat(64)}`;

/** What an annotation is about: a place in a page (`source` is its URL, as W3C names it). The first selector is the quote; the last is missing in what was kept before there was one. */
export const Target = z.object({
  type: z.literal('SpecificResource'),
  source: PageAddress,
  selector: z.tuple([TextQuoteSelector, TextPositionSelector, z.optional(FragmentSelector)]),
  state: TextState,
});
export type Target = z.infer<typeof Target>;
