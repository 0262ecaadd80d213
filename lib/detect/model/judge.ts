import { addScores, type Chain } from './chain';
import { newSink } from './feature-sink';
import { type Candidate, judgeFeatures, readCompany } from './judge-features';
import type { Reading } from './reading';

/** How likely each candidate of a document is an attribution, 0 to 1, seen with its source, its content and its neighbours. */
export function judgeCandidates(chain: Chain, r: Reading, candidates: Candidate[]): Float32Array {
  const sink = newSink(chain.bits, 256);
  const company = readCompany(r, candidates);
  const { edges, labels } = chain;
  const scores = new Float32Array(labels);
  const prior = edges[labels * labels + 1]! - edges[labels * labels]!;
  return Float32Array.from(candidates, (_, at) => {
    sink.count = 0;
    judgeFeatures(sink, r, company, at);
    scores[1] = 0;
    addScores(chain, sink.ids, 0, sink.count, scores, 0);
    return 1 / (1 + Math.exp(-(prior + scores[1])));
  });
}
