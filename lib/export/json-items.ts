/** A list in JSON, one item a line, in pieces. */
export async function* jsonItems(
  items: Iterable<object> | AsyncIterable<object>,
  toText: (item: object) => string = JSON.stringify,
): AsyncGenerator<string> {
  let before = '[';
  for await (const item of items) {
    yield `${before}\n${toText(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n]';
}

const maybeLone = /\\ud[89a-f]/; // as JSON.stringify writes a lone surrogate, or a backslash before these letters

/** JSON for readers that take no escaped lone surrogates, as many do: U+FFFD stands in for them. Of the same length in UTF-16 units. */
export function wellFormedJson(value: object): string {
  const text = JSON.stringify(value);
  if (!maybeLone.test(text)) return text;
  return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part)); // ten times slower
}

/** An object's JSON without its closing brace, for more to follow. */
export function openedJson(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}
