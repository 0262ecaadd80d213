import * as z from 'zod/mini';
import { AttributionRelation } from './attribution-relation';
import { Span } from './span';

/** The three kinds of phrase that are marked. */
export const Kind = z.enum(['actor', 'agency', 'attribution']);
export type Kind = z.infer<typeof Kind>;

/** Why something was detected: the rule or list entry that found it, and the words it rests on. */
export const Evidence = z.object({
  rule: z.string(),
  spans: z.array(Span),
});
export type Evidence = z.infer<typeof Evidence>;

/** One marked phrase. `likelihood` (0 to 1) is the machine's; an attribution carries the relation whose cue it is. */
export const Detection = z.object({
  id: z.string(),
  kind: Kind,
  spans: z.array(Span).check(z.minLength(1)),
  likelihood: z.number().check(z.gte(0), z.lte(1)),
  evidence: z.array(Evidence),
  relation: z.optional(AttributionRelation),
});
export type Detection = z.infer<typeof Detection>;
