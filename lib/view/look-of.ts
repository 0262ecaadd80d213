import { isLikely } from '../detect/least-likelihood';
import type { Detection } from '../model/detection';
import type { RelationWords } from '../model/relation-words';
import type { Settings } from '../model/settings';

/** How a mark is shown: with all its weight, fainter, or not at all. */
export type Look = 'plain' | 'quiet' | 'off';

/** What of a detection decides on its look, in the page's own words or by place. */
export interface Seen extends Pick<Detection, 'likelihood'> {
  relation?: Pick<RelationWords, 'cueClass' | 'nested' | 'strength'>;
}
/** What of the settings decides on the look of a mark whose kind is shown. */
export type Wish = Pick<Settings, 'plenty' | 'nested' | 'hiddenClasses' | 'hiddenStrengths'>;

const oftenQuiet = ['report', 'commit'];

/** What says or promises something is read past all day; it is quiet unless its words are firmer or weaker than a plain "said". */
export function isQuiet({ cueClass, strength }: Pick<RelationWords, 'cueClass' | 'strength'>): boolean {
  return strength === 'stated' && oftenQuiet.includes(cueClass);
}

/**
 * The look that the reader wants for a detection. What is off at first is rare in the annotated news that likelihoods are learnt from, so they are low for it;
 * whoever switches it on sees it from `more` on, unless fewer marks are wanted.
 */
export function lookOf(seen: Seen, { plenty, nested, hiddenClasses, hiddenStrengths }: Wish): Look {
  const { relation } = seen;
  const isExtra = relation?.nested || relation?.cueClass === 'attitude';
  if (!isLikely(seen, isExtra && plenty === 'usual' ? 'more' : plenty)) return 'off';
  if (!relation) return 'plain';
  if (hiddenClasses.includes(relation.cueClass) || hiddenStrengths.includes(relation.strength) || (relation.nested && !nested))
    return 'off';
  return isQuiet(relation) ? 'quiet' : 'plain';
}

/** Those of the detections that the reader wants to see, in their order. */
export function shownOf<Item extends Seen>(detections: readonly Item[], wish: Wish): Item[] {
  return detections.filter((detection) => lookOf(detection, wish) !== 'off');
}

/** Those of the detections that the reader can have shown by changing the settings: no others need to reach a page. */
export function everShown<Item extends Seen>(detections: readonly Item[]): Item[] {
  return detections.filter((detection) => isLikely(detection, 'more'));
}
