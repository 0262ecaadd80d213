/** Where what was learnt of words lies: below `lib`, and by the same path in the extension. */
export const taggingFile = 'text/parts-of-speech.json';

/** Where the trained model's weights lie, likewise. */
export const weightFiles = {
  syntax: 'weights/syntax.bin',
  attributions: 'weights/attributions.bin',
  parties: 'weights/parties.bin',
} as const;
