import type { Span } from '../../model/span';
import type { Syntax } from '../../syntax/syntax';
import type { TextDocument } from '../../text/text-document';
import type { AttributionModel } from './attribution-model';
import type { VerbTest } from './between-cue';
import { newSink } from './feature-sink';
import { findCandidates } from './find-candidates';
import type { TokenSpan } from './find-roles';
import { judgeCandidates } from './judge';
import { readColumns } from './reading';
import type { TreeLabels } from './tree';
import { wordTypes } from './word-type';

/** Who says what by which words, as the model reads it; spans are UTF-16 offsets into the document's text. */
export interface FoundAttribution {
  cue: Span;
  /** The word of the cue that says what kind it is. */
  head: Span;
  source?: Span;
  /** More than one where the cue interrupts it. */
  content: Span[];
  /** How likely it is one, 0 to 1; calibrated on the corpus's dev articles. */
  likelihood: number;
}

/** What the parser's numbers stand for. */
export interface SyntaxNames {
  labels: TreeLabels;
  isVerb: VerbTest;
}

/** Candidates less likely than this are not looked at again: below it one in eleven is right. */
const leastCue = 0.1;

/** Makes a finder of attributions; it finds those at least `least` likely, in the order of their cues. */
export function attributionFinder(
  model: AttributionModel,
  names: SyntaxNames,
): (doc: TextDocument, syntax: Syntax, least: number) => FoundAttribution[] {
  const typeOf = wordTypes();
  const sink = newSink(model.cue.bits);
  return (doc, syntax, least) => {
    const r = readColumns(doc, typeOf, syntax, names.labels);
    const candidates = findCandidates(model.cue, model.role, r, leastCue, names.isVerb, sink);
    const likely = judgeCandidates(model.judge, r, candidates);
    const span = ([from, to]: TokenSpan): Span => ({ start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end });
    const found: FoundAttribution[] = [];
    candidates.forEach(({ cue, roles }, k) => {
      if (likely[k]! < least) return;
      const head = span([cue.head, cue.head + 1]);
      const source = roles.source ? { source: span(roles.source) } : {};
      found.push({ cue: span([cue.from, cue.to]), head, ...source, content: roles.content.map(span), likelihood: likely[k]! });
    });
    return found;
  };
}
