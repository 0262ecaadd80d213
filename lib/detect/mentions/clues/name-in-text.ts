import type { Token } from '../../../text/tokenize';
import type { Name } from '../split-run';

/** A name where it stands, with the bounds of its sentence by token index, `tokenEnd` exclusive. */
export interface NameInText extends Name {
  tokens: Token[];
  firstToken: number;
  tokenEnd: number;
}

/** The token `n` before the name in its sentence. */
export function before({ tokens, from, firstToken }: NameInText, n = 1): Token | undefined {
  return from - n >= firstToken ? tokens[from - n] : undefined;
}

/** The token `n` after the one that follows the name in its sentence. */
export function after({ tokens, to, tokenEnd }: NameInText, n = 0): Token | undefined {
  return to + n < tokenEnd ? tokens[to + n] : undefined;
}

/** The word that `before` gives, in lower case, or the empty string. */
export function lowerBefore(name: NameInText, n = 1): string {
  return before(name, n)?.lower ?? '';
}

/** The word that `after` gives, in lower case, or the empty string. */
export function lowerAfter(name: NameInText, n = 0): string {
  return after(name, n)?.lower ?? '';
}

/** The first word of the name, in lower case. */
export function first({ tokens, from }: NameInText): string {
  return tokens[from]!.lower;
}

/** The last word of the name, in lower case, without its full stop. */
export function last({ tokens, to }: NameInText): string {
  const { lower } = tokens[to - 1]!;
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** How many words a name has; one with hyphens counts once. */
export function length({ tokens, from, to }: NameInText): number {
  let count = 1;
  for (let i = from + 1; i < to; i++) if (tokens[i]!.spaced) count++;
  return count;
}

/** The words of a list that is written with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
