/** The fields that `raw` has and `read`, which a schema made of it, has not: `.body[].url`, the items of a list not told apart. */
export function ignoredFields(raw: unknown, read: unknown, path = ''): string[] {
  if (!isObject(raw) || !isObject(read)) return [];
  return Object.keys(raw).flatMap((key) => {
    const field = Array.isArray(raw) ? `${path}[]` : `${path}.${key}`;
    return Object.hasOwn(read, key) ? ignoredFields(raw[key], read[key], field) : [field];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
