import { type GumDocument, headsOf } from '../gum-document';

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
export function readMentions(document: GumDocument): GumMention[] {
  const { text, tokens, entities } = document;
  const heads = headsOf(document);
  const mentions: GumMention[] = [];
  for (const { start, end, type, group } of entities) {
    if (type !== 'person' && type !== 'organization') continue;
    const from = tokens.findIndex((token) => token[0] >= start);
    let to = from;
    while (to < tokens.length && tokens[to]![1] <= end) to++;
    if (from < 0 || to === from) continue;
    let head = to - 1;
    for (let i = to - 1; i >= from; i--) if (heads[i]! < from || heads[i]! >= to) head = i;
    const word = text.slice(tokens[head]![0], tokens[head]![1]);
    mentions.push({ start, end, text: text.slice(start, end), type, group, head: word, isName: tokens[head]![3] === 'PROPN' });
  }
  return mentions;
}
