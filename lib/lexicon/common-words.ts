import partsOfSpeech from '../text/parts-of-speech.json';

const common = new Set<string>();
for (const list of Object.values(partsOfSpeech.words)) for (const word of list.split(' ')) if (!word.startsWith('^')) common.add(word);

/** Whether a word (in lower case) is common in English when it is written small: one that the tagger's lexicon holds, or its plural. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || (word.endsWith('s') && common.has(word.slice(0, -1)));
}
