/** What is left of a pattern when a part of it is gone: `[from, to]` in the source of the pattern. */
const changes: [RegExp, string][] = [
  [/^\^/g, ''],
  [/(?<!\\)\$$/g, ''],
  [/(?<!\\)\[\^/g, '['],
  [/(?<!\\)\[(?!\^)/g, '[^'],
  [/(?<=[\w)\]}])[+*?](?![+*?])/g, ''],
  [/\(\?=/g, '(?!'],
  [/\(\?!/g, '(?='],
  [/\\s/g, '\\S'],
  [/\\S/g, '\\s'],
  [/\\d/g, '\\D'],
  [/\\w/g, '\\W'],
  [/\\p\{/g, '\\P{'],
];

const isPattern = (pattern: string, flags: string): boolean => {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
};

/** A pattern with one anchor, quantifier, look-around or class taken out or turned round, and one that matches nothing; as literals. */
export function changedPatterns(pattern: string, flags: string): string[] {
  const changed = changes.flatMap(([what, by]) =>
    [...pattern.matchAll(what)].map(({ index, 0: found }) => pattern.slice(0, index) + by + pattern.slice(index + found.length)),
  );
  return ['(?!)', ...changed].filter((one) => one && isPattern(one, flags)).map((one) => `/${one}/${flags}`);
}
