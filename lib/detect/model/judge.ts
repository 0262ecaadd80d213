import type { HashedChain } from './chain';
import { newSink } from './feature-sink';
import { type Candidate, judgeFeatures, readCompany } from './judge-features';
import { packedRow } from './packed-rows';
import type { Reading } from './reading';

/** How likely each candidate of a document is an attribution, 0 to 1, seen with its source, its content and its neighbours. */
export function judgeCandidates(chain: HashedChain, r: Reading, candidates: Candidate[]): Float32Array {
  const sink = newSink(chain.bits, 256);
  const company = readCompany(r, candidates);
  const { rows, weights, edges, scale } = chain;
  const labels = 2;
  const prior = edges[labels * labels + 1]! - edges[labels * labels]!;
  return Float32Array.from(candidates, (_, at) => {
    sink.count = 0;
    judgeFeatures(sink, r, company, at);
    let sum = 0;
    for (let f = 0; f < sink.count; f++) {
      const row = packedRow(rows, sink.ids[f]!);
      if (row >= 0) sum += weights[row * labels + 1]! - weights[row * labels]!;
    }
    return 1 / (1 + Math.exp(-(prior + scale * sum)));
  });
}
