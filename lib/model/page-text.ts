import * as z from 'zod/mini';
import { Span } from './span';

/** The most text that is looked at in one piece, in UTF-16 units: larger pages are sent in several of 100,000. */
const maxLength = 2 ** 17;

/** The readable text of an article; `blocks` are its paragraphs and headings in order, as spans of `text` that do not overlap. */
export const PageText = z
  .object({
    text: z.string().check(z.maxLength(maxLength)),
    blocks: z.array(Span),
  })
  .check(
    z.refine(
      ({ text, blocks }) => blocks.every((block, i) => block.end <= text.length && block.start >= (blocks[i - 1]?.end ?? 0)),
      'the blocks are not in order inside the text',
    ),
  );
export type PageText = z.infer<typeof PageText>;
