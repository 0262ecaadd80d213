import type { Sentence } from '../../text/text-document';
import type { Token } from '../../text/tokenize';

/** Present tenses that read as nouns where a headline leaves articles out: `US links hack to China`. */
const verbs = new Set('tie ties link links pin pins blames accuses names calls attributes'.split(' '));

/**
 * Corrects the tags of a sentence whose only verb was taken for a noun, by the tokens themselves: a verb after a name or noun and before what it ties, pins
 * or calls; nothing where the sentence has another finite verb.
 */
export function tagHeadline(tokens: Token[], { firstToken, tokenEnd }: Sentence): void {
  let at = -1;
  for (let i = firstToken; i < tokenEnd; i++) {
    const { tag } = tokens[i]!;
    if ('DZVM'.includes(tag)) return;
    if (at < 0 && tag === 'N' && i > firstToken && i + 2 < tokenEnd && isVerb(tokens, i)) at = i;
  }
  if (at < 0) return;
  tokens[at]!.tag = 'Z';
  if (tokens[at + 1]!.tag === 'B') tokens[at + 1]!.tag = 'N'; // `links hack to`
}

function isVerb(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return verbs.has(tokens[at]!.lower) && 'NPO'.includes(before.tag) && 'NPTSOJB'.includes(tokens[at + 1]!.tag);
}
