import { readLines } from '../read-lines';
import { pennTag } from './gold-names';
import { addCount } from './make-lexicon';

/** An article with the tokens that CoreNLP saw in it: UTF-16 offsets and Penn tag. */
export interface SilverArticle {
  text: string;
  tokens: [start: number, end: number, xpos: string][];
}

const isWord = (word: string): boolean => /^\p{L}+$/u.test(word);

/** PolNeAR's training articles with CoreNLP's tags, from `polnear-train.jsonl.gz` and `polnear-corenlp.jsonl.gz` of a folder. */
export function* readSilver(folder: string): Generator<SilverArticle> {
  const texts = new Map<string, string>();
  for (const { id, text } of readLines<{ id: string; text: string }>(`${folder}/polnear-train.jsonl.gz`)) texts.set(id, text);
  for (const { id, tokens } of readLines<{ id: string; tokens: SilverArticle['tokens'] }>(`${folder}/polnear-corenlp.jsonl.gz`)) {
    const text = texts.get(id);
    if (text !== undefined) yield { text, tokens };
  }
}

/** The tokens of an article in lower case with our tag, 0 where CoreNLP's does not tell it. */
export const silverWords = ({ text, tokens }: SilverArticle): { word: string; tag: number; isWord: boolean }[] =>
  tokens.map(([start, end, xpos]) => {
    const word = text.slice(start, end).toLowerCase();
    return { word, tag: pennTag(xpos), isWord: isWord(word) };
  });

/** How often each word of the articles has each of CoreNLP's tags, as far as those tell ours. */
export function countSilver(articles: Iterable<SilverArticle>): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const article of articles)
    for (const { word, tag, isWord: own } of silverWords(article)) if (tag !== 0 && own) addCount(counts, word, tag);
  return counts;
}
