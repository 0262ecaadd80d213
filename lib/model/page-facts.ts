import * as z from 'zod/mini';
import { longestText } from './longest-text';

/** An element that says something of the article, as the page writes it: a meta, link or time element, a JSON-LD script, an author's name. */
export const FactElement = z.object({
  tag: z.string().check(z.maxLength(100)),
  attributes: z.record(z.string(), z.string()),
  text: z.string().check(z.maxLength(1_000_000)),
});
export type FactElement = z.infer<typeof FactElement>;

/** What a page says of the article in it, uninterpreted. */
export const PageFacts = z.object({
  url: z.string(),
  title: z.string(),
  language: z.string(),
  elements: z.array(FactElement).check(z.maxLength(1000)),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** A page's facts with the text that was read from it, and when (ISO 8601). */
export const ReadPage = z.object({ facts: PageFacts, text: z.string().check(z.maxLength(longestText)), retrieved: z.iso.datetime() });
export type ReadPage = z.infer<typeof ReadPage>;
