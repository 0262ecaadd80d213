import * as z from 'zod/mini';

const Line = z.string().check(z.maxLength(100_000));

/** What a page's head and its elements say of the article in it, as the page writes it. */
export const PageFacts = z.object({
  url: Line,
  title: Line,
  language: Line,
  canonical: Line,
  /** The sources of its JSON-LD scripts. */
  jsonLd: z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(50)),
  /** Names (or properties) and contents of its meta elements, in order. */
  meta: z.array(z.tuple([Line, Line])).check(z.maxLength(1000)),
  /** Machine-readable times with what they are said to be. */
  times: z.array(z.object({ property: Line, value: Line })).check(z.maxLength(1000)),
  /** Elements marked as its author. */
  authors: z.array(Line).check(z.maxLength(100)),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** A page's facts with the text that was read from it, and when (ISO 8601). */
export const ReadPage = z.object({ facts: PageFacts, text: z.string(), retrieved: z.iso.datetime() });
export type ReadPage = z.infer<typeof ReadPage>;
