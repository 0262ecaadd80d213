import { bestLabels, pathScore } from './best-labels';
import type { VerbTest } from './between-cue';
import { addScores, type Chain } from './chain';
import type { FeatureSink } from './feature-sink';
import type { Reading } from './reading';
import { roleEdgeClass } from './role-edges';
import { roleFeatures } from './role-features';
import { roleLabel, roleLabels } from './role-labels';
import { type CueTokens, roleWindow } from './role-window';
import { newPathSums, sumForward } from './sum-paths';

const sums = newPathSums();

/** Tokens `from` up to but not including `to`. */
export type TokenSpan = [from: number, to: number];

/** What was found for a cue. */
export interface Roles {
  source?: TokenSpan;
  content: TokenSpan[];
  /** The logarithm of how likely these labels are, all in all. */
  certainty: number;
}

/** The source and the content of one cue. */
export function findRoles(chain: Chain, r: Reading, cue: CueTokens, isVerb: VerbTest, others: Uint8Array, sink: FeatureSink): Roles {
  const [from, to] = roleWindow(r, cue);
  const n = to - from;
  const classes = new Uint8Array(n);
  const scores = new Float32Array(n * roleLabels);
  roleFeatures(r, cue, from, to, isVerb, others, sink, (i) => {
    addScores(chain, sink.ids, 0, sink.count, scores, (i - from) * roleLabels);
    classes[i - from] = roleEdgeClass(r, i, from, cue);
  });
  const labels = bestLabels(chain, scores, classes, n);
  const sources: TokenSpan[] = [];
  const content: TokenSpan[] = [];
  for (let p = 0; p < n; ) {
    const first = labels[p]!;
    if (first === roleLabel.outside) {
      p++;
      continue;
    }
    const later = first + 1;
    let q = p + 1;
    while (q < n && labels[q] === later) q++;
    (first === roleLabel.sourceFirst ? sources : content).push([from + p, from + q]);
    p = q;
  }
  const distance = ([s, e]: TokenSpan) => (e <= cue.from ? cue.from - e : s - cue.to);
  sources.sort((a, b) => distance(a) - distance(b));
  return {
    source: sources[0],
    content,
    certainty: pathScore(chain, scores, classes, labels) - sumForward(chain, sums, scores, classes, n),
  };
}
