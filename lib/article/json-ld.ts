type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** How deep a page's data is looked into: pages are strangers. */
const deepest = 6;

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads JSON as pages write it: in a comment or CDATA, with line breaks inside strings or a comma too many; `undefined` where that does not help. */
function readJson(source: string): Json | undefined {
  // White space is taken off by itself: a pattern that looked for it would go through a page's million spaces a million times.
  const inner = source
    .trim()
    .replace(/^(<!--|(\/\/|\/\*)?\s{0,9}<!\[CDATA\[\s{0,9}(\*\/)?)/, '')
    .replace(/(-->|(\/\/|\/\*)?\s{0,9}\]\]>\s{0,9}(\*\/)?)$/, '');
  const mended = inner.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1');
  for (const attempt of [inner, mended]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt, or nothing: a page's broken data is no reason to fail.
    }
  }
  return undefined;
}

function articlesIn(value: Json | undefined, depth = 0): JsonObject[] {
  if (depth > deepest || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const isArticle = [value['@type']].flat().some((type) => typeof type === 'string' && /(Article|Posting|Report)$/.test(type));
  return [...(isArticle ? [value] : []), ...articlesIn(value['@graph'], depth + 1), ...articlesIn(value.mainEntity, depth + 1)];
}

/** The first news article that JSON-LD scripts describe. */
export function findArticle(sources: string[]): JsonObject | undefined {
  return sources.flatMap((source) => articlesIn(readJson(source)))[0];
}

/** The text of a property: a string, or the name of a thing or of several. */
export function textOf(value: Json | undefined, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) {
    const names = value.map((item) => textOf(item, depth + 1)).filter((name) => name);
    return [...new Set(names)].join(', ') || undefined;
  }
  return isObject(value) ? textOf(value.name, depth + 1) : undefined;
}
