/** The own field of an object at a path, or nothing: `constructor` and `__proto__` are fields only where the file has them. */
export function peek(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

/** A string that is not blank, without white space at its ends. */
export function peekText(value: unknown, ...path: string[]): string | undefined {
  const found = peek(value, ...path);
  return (typeof found === 'string' && found.trim()) || undefined;
}

/** A list as it is, nothing as an empty list, and anything else as a list of that: JSON-LD writes one of a thing without a list. */
export function peekList(value: unknown, ...path: string[]): unknown[] {
  const found = peek(value, ...path);
  return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
}

/** Whether a value is an object with fields, which a list is not. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
