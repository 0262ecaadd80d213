const wordUnit = /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u;
/** What holds a word together between two letters or digits (Unicode Annex 29: MidLetter, MidNum, MidNumLet). */
const joint = /['’.:·‧․,;]/;

const known = new Int8Array(0x1_0000);
/** Whether a unit is part of a word: a letter, digit, mark or half of a pair. NaN, outside a text, is not. */
function isWord(unit: number): boolean {
  if (Number.isNaN(unit)) return false;
  known[unit] ||= wordUnit.test(String.fromCharCode(unit)) ? 1 : -1;
  return known[unit] === 1;
}

/** Whether a word goes on across a place in a text: `don|’t` and `3|.5` too, as browsers see words. */
export function isInsideWord(text: string, at: number): boolean {
  const before = isWord(text.charCodeAt(at - 1));
  const after = isWord(text.charCodeAt(at));
  if (before && after) return true;
  if (after) return isWord(text.charCodeAt(at - 2)) && joint.test(text[at - 1]!);
  return before && isWord(text.charCodeAt(at + 1)) && joint.test(text[at]!);
}
