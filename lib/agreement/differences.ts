import { nameKey } from '../library/parties';
import type { Claim } from '../model/claim';
import { stix, wordsFor } from '../model/scales';

/** What two readers can differ in who made a claim of the same passage. */
export const differences = ['limits', 'kind', 'source', 'target', 'strength', 'verdict', 'confidence', 'tags'] as const;
export type Difference = (typeof differences)[number];

/** Who a name means: the same key for all names of one actor. */
export type KeyOf = (name: string) => string;

/**
 * In what two claims differ whose passages overlap by `share`. Names count as the same where the library takes them for one; tags whatever their case and diacritics;
 * confidence where both are set, by the words of STIX's scale. The statement and the note are the readers' own words and are not compared.
 */
export function differencesOf(a: Claim, b: Claim, share: number, keyOf: KeyOf): Difference[] {
  const differs: Record<Difference, boolean> = {
    limits: share < 1,
    kind: a.kind !== b.kind,
    source: keyOf(a.assertedBy ?? '') !== keyOf(b.assertedBy ?? ''),
    target: keyOf(a.attributedTo ?? '') !== keyOf(b.attributedTo ?? ''),
    strength: a.strength !== b.strength,
    verdict: a.verdict !== b.verdict,
    confidence: a.confidence !== undefined && b.confidence !== undefined && stixWord(a.confidence) !== stixWord(b.confidence),
    tags: !isSameSet(tagKeys(a.tags), tagKeys(b.tags)),
  };
  return differences.filter((one) => differs[one]);
}

/** Tags as they are compared. */
export function tagKeys(tags: readonly string[]): Set<string> {
  return new Set(tags.map(nameKey));
}

function stixWord(confidence: number): string | undefined {
  return wordsFor(stix, confidence)[0];
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
