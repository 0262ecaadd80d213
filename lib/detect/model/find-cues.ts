import { addScores, bestLabels, type Chain, sumPaths } from './chain';
import { closerCueFeatures, plainCueFeatures } from './cue-features';
import { cueLabel, cueLabels } from './cue-labels';
import type { FeatureSink } from './feature-sink';
import type { Reading } from './reading';
import type { CueTokens } from './role-window';

/** A cue and how likely it is one, 0 to 1. */
export interface LikelyCue extends CueTokens {
  likelihood: number;
}

const forced = 1e3;

// Where the plain features alone favour "outside" by this much, the closer ones turned no token of dev; they are not read.
const settled = 2;
const sure = 8; // what the closer features would add, roughly

/** The scores of each label at each token of one sentence, in `scores`. */
function scoreSentence(chain: Chain, r: Reading, from: number, to: number, sink: FeatureSink, scores: Float32Array): void {
  for (let i = from; i < to; i++) {
    const at = (i - from) * cueLabels;
    sink.count = 0;
    plainCueFeatures(sink, r, i, from, to);
    scores.fill(0, at, at + cueLabels);
    addScores(chain, sink.ids, 0, sink.count, scores, at);
    const best = Math.max(scores[at + 1]!, scores[at + 2]!, scores[at + 3]!);
    if (scores[at]! - best > settled) {
      scores[at] = scores[at]! + sure;
      continue;
    }
    const plain = sink.count;
    closerCueFeatures(sink, r, i, from, to);
    addScores(chain, sink.ids, plain, sink.count, scores, at);
  }
}

/** The cues of a document whose head is at least `least` likely, in order. */
export function findCues(chain: Chain, r: Reading, least: number, sink: FeatureSink): LikelyCue[] {
  const cues: LikelyCue[] = [];
  for (const s of r.doc.sentences) {
    const n = s.tokenEnd - s.firstToken;
    const classes = new Uint8Array(n);
    const scores = new Float32Array(n * cueLabels);
    scoreSentence(chain, r, s.firstToken, s.tokenEnd, sink, scores);
    const { logZ, forward, backward } = sumPaths(chain, scores, classes, n);
    let any = false;
    const likely = new Float32Array(n);
    for (let p = 0; p < n; p++) {
      const at = p * cueLabels + cueLabel.head;
      likely[p] = Math.exp(forward[at]! + backward[at]! - logZ);
      if (likely[p]! >= least) any = true;
    }
    if (!any) continue;
    for (let p = 0; p < n; p++) scores[p * cueLabels + cueLabel.head]! += likely[p]! >= least ? forced : -forced;
    const labels = bestLabels(chain, scores, classes, n);
    for (let p = 0; p < n; p++) {
      if (labels[p] !== cueLabel.head) continue;
      let from = p;
      while (from > 0 && labels[from - 1] === cueLabel.before) from--;
      let to = p + 1;
      while (to < n && labels[to] === cueLabel.after) to++;
      cues.push({ from: s.firstToken + from, to: s.firstToken + to, head: s.firstToken + p, likelihood: likely[p]! });
    }
  }
  return cues;
}
