/** A document of GUM as ../shared/README.md describes it. */
export interface GumDocument {
  id: string;
  genre: string;
  text: string;
  sentences: [start: number, end: number][];
  tokens: [start: number, end: number, lemma: string, part: string, tag: string, head: number, relation: string][];
  entities: { start: number; end: number; type: string; group: string }[];
}

/** A person or an organization as GUM marks it; offsets are UTF-16 units. */
export interface GumMention {
  start: number;
  end: number;
  text: string;
  type: string;
  group: string;
  /** The word that heads it, and whether that is a proper name. */
  head: string;
  isName: boolean;
}

/** The mentions of people and organizations in a document, with the word that heads each: the one whose own head lies outside. */
export function readMentions({ text, sentences, tokens, entities }: GumDocument): GumMention[] {
  const firstOf: number[] = [];
  let sentence = 0;
  let first = 0;
  tokens.forEach(([start], index) => {
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]![0]) {
      sentence++;
      first = index;
    }
    firstOf.push(first);
  });
  const mentions: GumMention[] = [];
  for (const { start, end, type, group } of entities) {
    if (type !== 'person' && type !== 'organization') continue;
    const from = tokens.findIndex((token) => token[0] >= start);
    let to = from;
    while (to < tokens.length && tokens[to]![1] <= end) to++;
    if (from < 0 || to === from) continue;
    let head = to - 1;
    for (let i = to - 1; i >= from; i--) {
      const above = tokens[i]![5] === 0 ? -1 : firstOf[i]! + tokens[i]![5] - 1;
      if (above < from || above >= to) head = i;
    }
    const word = text.slice(tokens[head]![0], tokens[head]![1]);
    mentions.push({ start, end, text: text.slice(start, end), type, group, head: word, isName: tokens[head]![3] === 'PROPN' });
  }
  return mentions;
}
