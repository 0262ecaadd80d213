import { bestLabels } from './best-labels';
import { addScores, type Chain } from './chain';
import { closerCueFeatures, plainCueFeatures } from './cue-features';
import { cueLabel, cueLabels } from './cue-labels';
import type { FeatureSink } from './feature-sink';
import type { Reading } from './reading';
import type { CueTokens } from './role-window';
import { newPathSums, sumBackward, sumForward } from './sum-paths';

/** A cue and how likely it is one, 0 to 1. */
export interface LikelyCue extends CueTokens {
  likelihood: number;
}

const forced = 1e3;
const sums = newPathSums();

/** Where the plain features alone favour "outside" by this much, no token is part of a cue. */
const settled = 1e9;

/** The cues of a document whose head is at least `least` likely, in order. */
export function findCues(chain: Chain, r: Reading, least: number, sink: FeatureSink): LikelyCue[] {
  const cues: LikelyCue[] = [];
  let scores = new Float32Array(64 * cueLabels);
  for (const { firstToken, tokenEnd } of r.doc.sentences) {
    if (scores.length < (tokenEnd - firstToken) * cueLabels) scores = new Float32Array((tokenEnd - firstToken) * cueLabels);
    // Stretches of tokens that may be in a cue, each on its own.
    let from = firstToken;
    for (let i = firstToken; i < tokenEnd; i++) {
      const at = (i - from) * cueLabels;
      sink.count = 0;
      plainCueFeatures(sink, r, i, firstToken, tokenEnd);
      scores.fill(0, at, at + cueLabels);
      addScores(chain, sink.ids, 0, sink.count, scores, at);
      if (-Math.max(scores[at + 1]!, scores[at + 2]!, scores[at + 3]!) > settled) {
        if (i > from) readStretch(from, i, firstToken, tokenEnd);
        from = i + 1;
        continue;
      }
      sink.count = 0;
      closerCueFeatures(sink, r, i, firstToken, tokenEnd);
      addScores(chain, sink.ids, 0, sink.count, scores, at);
    }
    if (tokenEnd > from) readStretch(from, tokenEnd, firstToken, tokenEnd);
  }
  return cues;

  function readStretch(from: number, to: number, firstToken: number, tokenEnd: number): void {
    const n = to - from;
    const classes = new Uint8Array(n);
    sumForward(chain, sums, scores, classes, n, from === firstToken ? cueLabels : cueLabel.outside);
    sumBackward(chain, sums, classes, n, to === tokenEnd ? -1 : cueLabel.outside);
    let any = false;
    const likely = new Float32Array(n);
    for (let p = 0; p < n; p++) {
      likely[p] = sums.shares[p * cueLabels + cueLabel.head]!;
      if (likely[p]! >= least) any = true;
    }
    if (!any) return;
    for (let p = 0; p < n; p++) scores[p * cueLabels + cueLabel.head]! += likely[p]! >= least ? forced : -forced;
    const labels = bestLabels(chain, scores, classes, n);
    for (let p = 0; p < n; p++) {
      if (labels[p] !== cueLabel.head) continue;
      let before = p;
      while (before > 0 && labels[before - 1] === cueLabel.before) before--;
      let after = p + 1;
      while (after < n && labels[after] === cueLabel.after) after++;
      cues.push({ from: from + before, to: from + after, head: from + p, likelihood: likely[p]! });
    }
  }
}
