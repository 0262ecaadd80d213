import * as z from 'zod/mini';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export const Span = z
  .object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) })
  .check(z.refine((span) => span.end >= span.start, 'a span ends before it starts'));
export type Span = z.infer<typeof Span>;
