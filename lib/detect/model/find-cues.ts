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
/** What by the plain features is a word of a cue with less than this likelihood is not looked at more closely: chosen where it costs no cue. */
const settled = 0.01;

const sums = newPathSums();

/** The cues of a document whose head is at least `least` likely, in order; writes into `heads` how likely each token is a head. */
export function findCues(chain: Chain, r: Reading, least: number, sink: FeatureSink, heads: Float32Array): LikelyCue[] {
  const cues: LikelyCue[] = [];
  let scores = new Float32Array(64 * cueLabels);
  let classes = new Uint8Array(64);
  for (const { firstToken, tokenEnd } of r.doc.sentences) {
    const n = tokenEnd - firstToken;
    if (classes.length < n) {
      scores = new Float32Array(2 * n * cueLabels);
      classes = new Uint8Array(2 * n);
    }
    const closely = scoreSentence(chain, r, firstToken, tokenEnd, sink, scores, classes);
    if (closely) {
      sumForward(chain, sums, scores, classes, n);
      sumBackward(chain, sums, classes, n);
    }
    let any = false;
    for (let p = 0; p < n; p++) {
      const at = p * cueLabels + cueLabel.head;
      const share = sums.shares[at]!;
      heads[firstToken + p] = share;
      const isLikely = share >= least;
      scores[at]! += isLikely ? forced : -forced;
      any ||= isLikely;
    }
    if (any) cutCues(bestLabels(chain, scores, classes, n), firstToken, cues);
  }
  return cues;
}

/** Scores the labels of the tokens `from` up to `to`, a sentence, those closely that may be in a cue; false where none may. Leaves the sums over the plain features alone. */
function scoreSentence(
  chain: Chain,
  r: Reading,
  from: number,
  to: number,
  sink: FeatureSink,
  scores: Float32Array,
  classes: Uint8Array,
): boolean {
  scores.fill(0, 0, (to - from) * cueLabels);
  for (let i = from; i < to; i++) {
    sink.count = 0;
    plainCueFeatures(sink, r, i, from, to);
    addScores(chain, sink.ids, 0, sink.count, scores, (i - from) * cueLabels);
  }
  sumForward(chain, sums, scores, classes, to - from);
  sumBackward(chain, sums, classes, to - from);
  let any = false;
  for (let i = from; i < to; i++) {
    const at = (i - from) * cueLabels;
    if (1 - sums.shares[at]! < settled) continue;
    any = true;
    sink.count = 0;
    closerCueFeatures(sink, r, i, from, to);
    addScores(chain, sink.ids, 0, sink.count, scores, at);
  }
  return any;
}

/** Adds the cues of a sentence's labels; `from` is its first token. The sums still hold what is likely. */
function cutCues(labels: Uint8Array, from: number, cues: LikelyCue[]): void {
  for (let p = 0; p < labels.length; p++) {
    if (labels[p] !== cueLabel.head) continue;
    let first = p;
    while (first > 0 && labels[first - 1] === cueLabel.before) first--;
    let end = p + 1;
    while (end < labels.length && labels[end] === cueLabel.after) end++;
    cues.push({ from: from + first, to: from + end, head: from + p, likelihood: sums.shares[p * cueLabels + cueLabel.head]! });
  }
}
