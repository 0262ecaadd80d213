import { expect, test } from 'vitest';
import { decodeAttributionModel, passes } from '../../../lib/detect/model/attribution-model';
import { bestLabels, pathScore } from '../../../lib/detect/model/best-labels';
import { addScores, type Chain } from '../../../lib/detect/model/chain';
import { newPathSums, sumBackward, sumForward } from '../../../lib/detect/model/sum-paths';
import { encodeAttributionModel } from '../../../scripts/train/attribution/encode-attribution-model';
import { sumPaths } from '../../../scripts/train/attribution/path-sums';
import { collectSequences, type Sequences } from '../../../scripts/train/attribution/sequences';
import { quantise } from '../../../scripts/train/attribution/shrink';
import { trainChain } from '../../../scripts/train/attribution/train-chain';

// A place is seen as a letter. An `a` is 1, any `b` after it is 2 as long as no `c` comes between, all others are 0: only the steps tell one `b` from another.
const words = ['abbc', 'bbab', 'cabb', 'bcb', 'ab', 'bbbb', 'acbb', 'cbabbbc', 'aabb', 'bacb'];
const labels = 3;
const bits = 10;

function labelsOf(word: string): number[] {
  let open = false;
  return [...word].map((letter) => {
    open = letter === 'a' || (open && letter === 'b');
    return letter === 'a' ? 1 : open ? 2 : 0;
  });
}

function collect(list: string[]): Sequences {
  const collector = collectSequences();
  for (const word of list) {
    const gold = labelsOf(word);
    [...word].forEach((letter, at) => {
      collector.place(Int32Array.of(letter.charCodeAt(0), 7), 2, gold[at]!, 0);
    });
    collector.close();
  }
  return collector.done();
}

function scoresOf(chain: Chain, word: string): Float32Array {
  const scores = new Float32Array(word.length * labels);
  [...word].forEach((letter, at) => {
    addScores(chain, Int32Array.of(letter.charCodeAt(0), 7), 0, 2, scores, at * labels);
  });
  return scores;
}

const learnt = quantise(
  trainChain(collect(words), {
    labels,
    bits,
    edgeClasses: 1,
    epochs: 200,
    rate: 0.3,
    minCount: 1,
    seed: 1,
    allowed: (from, to) => to !== 2 || from !== labels,
  }),
  31,
);

test('a chain learns a pattern that only the order of its places shows', () => {
  for (const word of [...words, 'abbbbcbb', 'bbcabcab'])
    expect([...bestLabels(learnt, scoresOf(learnt, word), new Uint8Array(word.length), word.length)], word).toEqual(labelsOf(word));
});

test('a step that is not allowed is never taken', () => {
  const scores = Float32Array.of(0, 0, 50);
  expect([...bestLabels(learnt, scores, new Uint8Array(1), 1)]).not.toEqual([2]);
});

test('the likelihoods of all paths add up to one', () => {
  const word = 'cab';
  const scores = scoresOf(learnt, word);
  const classes = new Uint8Array(word.length);
  const all = sumForward(learnt, newPathSums(), scores, classes, word.length);
  let sum = 0;
  for (let path = 0; path < labels ** 3; path++) {
    const way = Uint8Array.of(path % 3, Math.floor(path / 3) % 3, Math.floor(path / 9));
    sum += Math.exp(pathScore(learnt, scores, classes, way) - all);
  }
  expect(sum).toBeCloseTo(1, 3);
});

test('the finder and the training count the same shares of the paths', () => {
  const word = 'abcabb';
  const scores = scoresOf(learnt, word);
  const classes = new Uint8Array(word.length);
  const sums = newPathSums();
  const all = sumForward(learnt, sums, scores, classes, word.length);
  sumBackward(learnt, sums, classes, word.length);
  const { logZ, forward, backward } = sumPaths(learnt, scores, classes, word.length);
  expect(all).toBeCloseTo(logZ, 6);
  for (let k = 0; k < word.length * labels; k++) expect(sums.shares[k], `${k}`).toBeCloseTo(Math.exp(forward[k]! + backward[k]! - logZ), 6);
});

test('chains come back from their bytes as they were', () => {
  const chainFor = (pass: { labels: number; edgeClasses: number }, seed: number) => {
    const collector = collectSequences();
    for (let k = 0; k < 60; k++) {
      collector.place(Int32Array.of((k * 37) % 1000, k % 7), 2, k % pass.labels, k % pass.edgeClasses);
      if (k % 5 === 4) collector.close();
    }
    const options = { ...pass, bits, epochs: 4, rate: 0.1, minCount: 1, seed, allowed: () => true };
    return quantise(trainChain(collector.done(), options), 31);
  };
  const parts = { cue: chainFor(passes.cue, 1), role: chainFor(passes.role, 2), judge: chainFor(passes.judge, 3) };
  const decoded = decodeAttributionModel(encodeAttributionModel(parts));
  for (const pass of ['cue', 'role', 'judge'] as const) {
    expect(decoded[pass].bits).toBe(bits);
    expect(decoded[pass].lanes).toEqual(parts[pass].lanes);
    expect(decoded[pass].rows).toEqual(parts[pass].rows);
    expect(decoded[pass].edges).toEqual(parts[pass].edges);
    expect(decoded[pass].scale).toBeCloseTo(parts[pass].scale, 6);
  }
});
