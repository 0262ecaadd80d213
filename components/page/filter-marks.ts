import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import type { CueClass } from '@/lib/model/cue-class';
import type { ListedDetection } from '@/lib/model/page-status';
import type { Strength } from '@/lib/model/strength';
import type { MarkKind } from '../ui/KindMark';

/** What a list of marks is narrowed down to. */
export interface Filter {
  /** Words that an entry must have, whatever their case; each of them, in any order. */
  text: string;
  kinds: ReadonlySet<MarkKind>;
  /** Keeps what commits to something just as firmly; actors and agencies commit to nothing. */
  strength?: Strength;
  /** Keeps attributions of this class only. */
  cueClass?: CueClass;
}

function hasWords(texts: readonly (string | undefined)[], sought: string): boolean {
  const all = texts.join('\n').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The detections that a filter leaves, in their order. */
export function filterDetections(detections: readonly ListedDetection[], { text, kinds, strength, cueClass }: Filter): ListedDetection[] {
  return detections.filter(
    ({ kind, words, relation }) =>
      kinds.has(kind) &&
      (!strength || relation?.strength === strength) &&
      (!cueClass || relation?.cueClass === cueClass) &&
      hasWords(
        [
          words,
          relation?.source,
          relation?.sourceName,
          relation?.reportedBy,
          relation?.cue,
          relation?.content,
          relation?.target,
          relation?.targetName,
        ],
        text,
      ),
  );
}

/** The saved claims that a filter leaves, in their order. */
export function filterClaims(annotations: readonly Annotation[], { text, kinds, strength, cueClass }: Filter): Annotation[] {
  if (!kinds.has('claim') || cueClass) return [];
  return annotations.filter(({ body, target }) => {
    const claim = bodyToClaim(body);
    const texts = [claim.statement, claim.assertedBy, claim.attributedTo, claim.note, ...claim.tags, target.selector[0].exact];
    return (!strength || claim.strength === strength) && hasWords(texts, text);
  });
}
