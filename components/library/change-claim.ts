import type { Claim, Verdict } from '@/lib/model/claim';
import { maxTags } from '@/lib/model/claim';

/** What is changed in all claims that are selected. */
export interface ClaimChange {
  add: readonly string[];
  remove: readonly string[];
  verdict?: Verdict;
}

/** The claim with the change made; nothing where that changes nothing, or where it would have more tags than a claim can. */
export function changeClaim(claim: Claim, { add, remove, verdict }: ClaimChange): Claim | undefined {
  const tags = [...new Set([...claim.tags.filter((tag) => !remove.includes(tag)), ...add])];
  const isSame = tags.length === claim.tags.length && tags.every((tag, n) => tag === claim.tags[n]);
  if (tags.length > maxTags || (isSame && (verdict ?? claim.verdict) === claim.verdict)) return undefined;
  return { ...claim, tags, verdict: verdict ?? claim.verdict };
}
