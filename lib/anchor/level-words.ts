import { levelText } from './level-text';

/** A word or a mark, with the white space after it, and as it is compared: typography makes no difference. */
export interface LevelWord {
  text: string;
  level: string;
}

/** Characters of scripts that set no spaces between words: each counts as a word. `Intl.Segmenter` knows their words, and takes a second for 5000. */
const single = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const inWord = `(?:(?!${single})[\\p{L}\\p{M}\\p{N}\\p{DI}])`;
/** A number is one word with the marks between its digits. */
const word = new RegExp(`${inWord}+(?:(?<=\\p{N})[.,](?=\\p{N})${inWord}+)*\\s*|.\\s*`, 'gsu');
/** What no font shows; what turns the direction of reading is seen by its effect. */
const unseen = /(?![\u202a-\u202e\u2066-\u2069])\p{DI}/gu;

/** The words of a passage, which put together are the passage, whatever it has before the first. */
export function levelWords(passage: string): LevelWord[] {
  const { text, places } = levelText(passage);
  let start = 0;
  return [...text.matchAll(word)].map(({ index, 0: words }) => {
    const end = places[index + words.length]!;
    const level = words.trim().replace(unseen, '').normalize('NFC');
    const one = { text: passage.slice(start, end), level };
    start = end;
    return one;
  });
}

/** Whether two passages have the same words: all that differs is how they are set. */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [levelA, levelB] = [a, b].map((passage) => levelWords(passage).flatMap(({ level }) => level || [])) as [string[], string[]];
  return levelA.length === levelB.length && levelA.every((level, at) => level === levelB[at]);
}
