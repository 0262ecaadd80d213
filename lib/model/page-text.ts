import * as z from 'zod/mini';
import { Span } from './span';

/** The readable text of an article; `blocks` are its paragraphs and headings in order, as spans of `text` that do not overlap. */
export const PageText = z.object({
  text: z.string(),
  blocks: z.array(Span),
});
export type PageText = z.infer<typeof PageText>;
