import type { AttributionRelation } from '../model/attribution-relation';
import type { Correction } from '../model/correction';
import type { Detection, Kind } from '../model/detection';
import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { correctedBy } from './corrected-by';
import { placeOf } from './place-of';

/** From the first word of a mark to its last. */
export function wordsSpan({ spans }: Pick<Detection, 'spans'>): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

/**
 * What was found in a text as the reader corrected it: what is no mark is left out, what is of another kind is of that, what was selected is there. The
 * corrections are those that hold for the page, in the order in which they were made: each starts from what those before it have left. Roles of relations
 * stay as they are, since a word is no less a source for being no actor.
 */
export function correctDetections(text: string, detections: Detection[], corrections: readonly Correction[]): Detection[] {
  if (corrections.length === 0) return detections;
  const marks = new Set(detections);
  const byWords = new Map<string, Set<Detection>>();
  const index = (mark: Detection) => {
    const { start, end } = wordsSpan(mark);
    const words = fold(text.slice(start, end));
    byWords.set(words, (byWords.get(words) ?? new Set()).add(mark));
  };
  const replace = (mark: Detection, { id, is }: Correction, alike: Set<Detection>) => {
    marks.delete(mark);
    alike.delete(mark); // or each of many corrections of the same words would look at all that those before it replaced
    if (is === 'none') return;
    const other = asKind(is, id, mark.spans, mark.relation);
    marks.add(other);
    alike.add(other);
  };
  for (const mark of detections) index(mark);
  for (const correction of corrections) {
    const [quote] = correction.target.selector;
    const place = correction.everywhere ? undefined : placeOf(text, correction.target.selector);
    if (!correction.everywhere && !place) continue;
    if (!correction.found) {
      select(place!, correction);
      continue;
    }
    const alike = byWords.get(fold(quote.exact)) ?? new Set();
    for (const mark of alike) {
      const isHere = !place || isSame(wordsSpan(mark), place);
      if (isHere && mark.kind === correction.found && marks.has(mark)) replace(mark, correction, alike);
    }
  }
  return [...marks].sort(inOrder);

  function select(place: Span, { id, is }: Correction): void {
    const inTheWay = [...marks].filter((mark) => overlaps(mark, place) && (is === 'none' || isCue(is) === isCue(mark.kind)));
    for (const mark of inTheWay) marks.delete(mark);
    if (is === 'none') return;
    const before = inTheWay.find(({ relation }) => relation)?.relation;
    const mark = asKind(is, id, [place], before);
    marks.add(mark);
    index(mark);
  }
}

const isCue = (kind: Kind) => kind === 'attribution';
const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const overlaps = ({ spans }: Detection, { start, end }: Span) => spans.some((span) => span.start < end && start < span.end);
const inOrder = ({ spans: [a] }: Detection, { spans: [b] }: Detection) => a!.start - b!.start || b!.end - a!.end;

/** Words as the reader says that they are marked. An attribution takes over what the one before it relates; one that is new says plainly that nobody is named. */
function asKind(kind: Kind, correction: string, spans: Span[], before?: AttributionRelation): Detection {
  const { start, end } = wordsSpan({ spans });
  const mark = { id: `${kind}-${start}-${end}`, kind, spans, likelihood: 1, evidence: [{ rule: correctedBy(correction), spans }] };
  if (kind !== 'attribution') return mark;
  const plain = { kind: 'statement', strength: 'stated', voice: 'active', cueClass: 'report' } as const;
  // Whoever marks words wants to see them: these two are hidden at first.
  const cueClass = before && before.cueClass !== 'attitude' ? before.cueClass : 'report';
  return { ...mark, relation: { ...plain, ...before, cueClass, nested: false, cueSpans: spans } };
}
