import { hashText } from '../../model/hash';

const known = new Map<string, number>();

/** A hash of a fixed string, such as a rule's id, made once. */
export function codeOf(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const code = hashText(text);
  if (known.size < 5000) known.set(text, code);
  return code;
}

/** A likelihood from 0 to 1 in eight steps. */
export const stepOf = (likelihood: number): number => Math.min(7, Math.floor(likelihood * 8));
