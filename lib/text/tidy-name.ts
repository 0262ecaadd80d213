const longest = 500; // UTF-16 units, as in `Name`

/**
 * A name as it is seen, so that two that look alike to the letter are one: without what cannot be seen (Unicode's default ignorable characters, marks of
 * directions among them), with compatible forms of letters as the usual ones (NFKC), single spaces and none at its ends. Letters of other alphabets that look
 * alike stay what they are.
 */
export function tidyName(name: string): string {
  const seen = name
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\s\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
  return seen.length > longest ? seen.slice(0, longest).toWellFormed().trim() : seen;
}
