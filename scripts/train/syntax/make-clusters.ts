import { joinUseAndMeaning } from './join-use-and-meaning';
import { kMeans } from './k-means';
import type { SilverArticle } from './read-silver';
import type { GoldDocument } from './read-treebank';
import type { WordVectors } from './read-vectors';
import { countProfiles, type Profiles } from './word-profiles';

const wide = 128;
const narrow = 8; // in each wide one
const rounds = 14;
/** Ids from here on are words' clusters, so that `id >> 3` is the wider cluster; those below are kinds of unknown words. */
const firstId = 8;

/** Clusters words by how treebank and tagged articles use them and by what their vectors say they mean; in order of frequency. */
export function makeClusters(
  documents: GoldDocument[],
  articles: Iterable<SilverArticle>,
  wordVectors: WordVectors,
): [word: string, cluster: number][] {
  const profiles = countProfiles(documents, articles);
  const vectors = addMissing(wordVectors, profiles);
  const { values, size } = joinUseAndMeaning(vectors, profiles);
  const all = Int32Array.from(vectors.words.keys());
  const first = kMeans(values, size, all, wide, rounds, 1);
  const id = new Int32Array(all.length);
  for (let c = 0; c < wide; c++) {
    const members = all.filter((i) => first[i] === c);
    const inner = kMeans(values, size, members, narrow, rounds, c + 2);
    members.forEach((row, i) => {
      id[row] = firstId + c * narrow + inner[i]!;
    });
  }
  return vectors.words.map((word, i) => [word, id[i]!]);
}

/** Words that the vectors lack but the treebank has often (`a`, `'s`), in front, with no meaning. */
function addMissing({ words, size, values }: WordVectors, { byWord }: Profiles): WordVectors {
  const known = new Set(words);
  const missing = [...byWord].filter(([word, { seen }]) => seen >= 30 && !known.has(word) && /\p{L}/u.test(word)).map(([word]) => word);
  const joined = new Float32Array((missing.length + words.length) * size);
  joined.set(values, missing.length * size);
  return { words: [...missing, ...words], size, values: joined };
}
