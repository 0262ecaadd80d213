import type { PageText } from '../model/page-text';
import type { Span } from '../model/span';
import { findSentenceStarts } from './segment-sentences';
import { splitBlocks } from './split-blocks';
import type { Tagger } from './tag';
import { type Token, tokenize } from './tokenize';

/** A sentence within one block: from its first token to the end of its last; tokens `firstToken` up to but not including `tokenEnd`. */
export interface Sentence extends Span {
  firstToken: number;
  tokenEnd: number;
  block: number;
}

/** A text cut into blocks, sentences and tokens, each in the order of the text; all offsets are UTF-16 units into `text`. */
export interface TextDocument {
  text: string;
  blocks: Span[];
  sentences: Sentence[];
  tokens: Token[];
}

/** Cuts a page's text, in time linear in its length. Without blocks, each line that is not empty is one; text outside the blocks is left out. */
export function readDocument(page: PageText, tagSentence: Tagger): TextDocument {
  const { text } = page;
  const blocks = page.blocks.length > 0 ? page.blocks : splitBlocks(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, index) => {
    const first = tokens.length;
    tokenize(text, block, tokens);
    const starts = findSentenceStarts(text, block);
    let firstToken = first;
    for (let s = 1; s <= starts.length; s++) {
      const next = starts[s] ?? block.end;
      let tokenEnd = firstToken;
      while (tokenEnd < tokens.length && tokens[tokenEnd]!.start < next) {
        tokens[tokenEnd]!.sentence = sentences.length;
        tokenEnd++;
      }
      if (tokenEnd === firstToken) continue;
      sentences.push({ start: tokens[firstToken]!.start, end: tokens[tokenEnd - 1]!.end, firstToken, tokenEnd, block: index });
      tagSentence(tokens, firstToken, tokenEnd);
      firstToken = tokenEnd;
    }
  });
  return { text, blocks, sentences, tokens };
}
