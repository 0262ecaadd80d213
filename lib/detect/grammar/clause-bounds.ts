import type { Analysis } from './analysis';

/** Where a clause that starts at a token ends at the latest: at the next comma or semicolon, or at `limit`. */
export function nextComma({ tokens }: Analysis, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.tag === ',' || tokens[i]!.text === ';') return i;
  return limit;
}

/** `to` without the marks of punctuation before it. */
export function withoutMarks({ tokens }: Analysis, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && '.,:'.includes(tokens[end - 1]!.tag)) end--;
  return end;
}
