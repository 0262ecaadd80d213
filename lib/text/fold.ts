const beyondAscii = /[^ -~\s]/;

/** Words in small letters and without diacritics, what stands between them as it is. */
export function foldLetters(words: string): string {
  const split = words.normalize('NFKD');
  // Most texts have nothing but ASCII left once their marks are off, and simple classes are found several times as fast.
  return (beyondAscii.test(split) ? split.replace(/\p{M}+/gu, '') : split).toLowerCase();
}

/** The form by which names and words are compared and searched: small letters, no diacritics, one space for all that is neither letter nor digit. */
export function fold(words: string): string {
  const letters = foldLetters(words);
  return letters.replace(beyondAscii.test(letters) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim();
}
