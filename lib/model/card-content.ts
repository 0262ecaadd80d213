import * as z from 'zod/mini';
import { AttributionRelation } from './attribution-relation';
import type { KindOrNone } from './correction';
import { Detection, type Kind } from './detection';
import { RelationWords } from './relation-words';

/** A detection in the stretch of text around it, to be explained: its offsets are into `text`; evidence from elsewhere has no spans. */
export const Question = z.object({
  text: z.string().check(z.maxLength(100_000)),
  /** Without what may stand outside `text`: the names of its source and target, and whose statement it stands in. */
  detection: z.extend(Detection, {
    relation: z.optional(z.omit(AttributionRelation, { sourceReferent: true, targetReferent: true, reportedBy: true })),
  }),
  /** The detection's relation in words, those names included. */
  relation: z.optional(RelationWords),
});
export type Question = z.infer<typeof Question>;

/** What a piece of a sentence is in a relation; `mark` is the phrase itself where there is none. */
export type CardPart = 'cue' | 'source' | 'target' | 'content' | 'mark';

/** What the card beside a marked phrase says. */
export interface CardContent {
  kind: Kind;
  /** Of its words; the sentence is in that of the page. */
  language: string;
  title: string;
  rows: { label: string; value: string }[];
  /** The sentence in pieces. */
  sentence: { text: string; part?: CardPart }[];
  /** How the mark can be corrected; missing where that could not be kept. */
  correction?: {
    ask: string;
    choices: { label: string; is: KindOrNone }[];
    everywhere: string;
    otherWords: string;
    otherHow: string;
    undo: string;
    failed: string;
    covered: string;
    /** The correction that the mark is there by, which can be taken back. */
    made?: string;
  };
  tagLabel: string;
  closeLabel: string;
}
