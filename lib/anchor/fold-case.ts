/** A text in lower case, each unit where it was: the Turkish dotted I, which would become two units, is left as it is. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^\u0130]+/g, (part) => part.toLowerCase());
}
