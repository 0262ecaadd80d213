import type { VerbTest } from './between-cue';
import type { Chain } from './chain';
import type { FeatureSink } from './feature-sink';
import { findCues } from './find-cues';
import { findRoles } from './find-roles';
import type { Candidate } from './judge-features';
import type { Reading } from './reading';

/** All cues that are at least `least` likely, each with its source and content. */
export function findCandidates(
  cueChain: Chain,
  roleChain: Chain,
  r: Reading,
  least: number,
  isVerb: VerbTest,
  sink: FeatureSink,
): Candidate[] {
  const cues = findCues(cueChain, r, least, sink);
  const others = new Uint8Array(r.n);
  for (const { head, likelihood } of cues) if (likelihood >= 0.4) others[head] = 1;
  return cues.map((cue) => {
    const own = others[cue.head]!;
    others[cue.head] = 0;
    const roles = findRoles(roleChain, r, cue, isVerb, others, sink);
    others[cue.head] = own;
    return { cue, roles };
  });
}
