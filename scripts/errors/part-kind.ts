/** Words of a part as token indexes, in rising order; empty where there is no part. */
export type Part = number[];

/** In what way a found source or content differs from the annotated one; undefined where they share half of the words of both (IoU of 0.5 or more). */
export function partKind(name: 'source' | 'content', gold: Part, found: Part): string | undefined {
  const common = gold.filter((token) => found.includes(token)).length;
  if (gold.length === 0) return found.length === 0 ? undefined : `${name} found where none is annotated`;
  if (found.length === 0) return `${name} not found`;
  if (2 * common >= gold.length + found.length - common) return undefined;
  if (common === 0) return `${name} elsewhere`;
  const begins = compare(found[0]!, gold[0]!, 'begins too early', 'begins too late');
  const ends = compare(gold.at(-1)!, found.at(-1)!, 'ends too late', 'ends too early');
  return `${name} ${[begins, ends].filter(Boolean).join(' and ') || 'has gaps'}`;
}

function compare(a: number, b: number, less: string, more: string): string {
  return a === b ? '' : a < b ? less : more;
}
