/** Where what was learnt of words and the lists of names lie: below `lib`, and by the same path in the extension. */
export const taggingFile = 'text/parts-of-speech.json';
export const namesFile = 'lexicon/names.json';

/** Where the trained model's weights lie, likewise. */
export const weightFiles = {
  syntax: 'weights/syntax.bin',
  attributions: 'weights/attributions.bin',
  parties: 'weights/parties.bin',
} as const;

/** The mark that the browser's tools and `npm run measure:start` see when all of it has been read. */
export const readyMark = 'ascribe: ready to detect';
