/** A document of GUM as ../shared/README.md describes it; offsets are UTF-16 units, a token's `head` counts within its sentence from 1, 0 is the root. */
export interface GumDocument {
  id: string;
  genre: string;
  text: string;
  sentences: [start: number, end: number][];
  tokens: [start: number, end: number, lemma: string, part: string, tag: string, head: number, relation: string][];
  entities: { start: number; end: number; type: string; group: string }[];
}

/** The index of each token's head in the document, -1 for the root of a sentence. */
export function headsOf({ sentences, tokens }: GumDocument): number[] {
  let sentence = 0;
  let first = 0;
  return tokens.map(([start, , , , , head], index) => {
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]![0]) {
      sentence++;
      first = index;
    }
    return head === 0 ? -1 : first + head - 1;
  });
}
