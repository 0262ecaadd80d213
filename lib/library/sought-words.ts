import { fold } from '../text/fold';

/** Scripts that set no spaces between words: there a word is found within others. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What is typed into a search, as pieces to be found in a card's words: each the beginning of a word, the longest (and so the rarest) first. */
export function soughtWords(typed: string): string[] {
  const words = fold(typed).split(' ').filter(Boolean);
  return words.map((word) => (unspaced.test(word) ? word : ` ${word}`)).sort((a, b) => b.length - a.length);
}
