import { visit } from 'jsonc-parser';
import type { ImportProblem } from './import-problem';

const maxParts = 10_000_000; // objects and lists: six times what 100,000 annotations have
const maxDepth = 50; // an export has eight levels

/** The value of a JSON text, or where it breaks (`line:column`, from 1, in UTF-16 units). Texts made to exhaust memory are not even parsed. */
export function parseJson(text: string): { value: unknown } | { problem: ImportProblem } {
  const tooComplex = findExcess(text);
  if (tooComplex !== undefined) return { problem: { problem: 'tooComplex', where: lineAndColumn(text, tooComplex), detail: '' } };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: { problem: 'syntax', where: lineAndColumn(text, findBreak(text)), detail: '' } };
  }
}

/** The offset where a text opens one object or list too many. */
function findExcess(text: string): number | undefined {
  let depth = 0;
  let parts = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') inString = !inString;
    if (letter === '\\' && inString) at++;
    if (inString) continue;
    if (letter === '}' || letter === ']') depth--;
    if ((letter === '{' || letter === '[') && (++depth > maxDepth || ++parts > maxParts)) return at;
  }
}

/**
 * Where a text stops being JSON. Browsers do not all say it, hence a second parser; it is asked only once the browser's has refused. It goes no
 * further than the first error: what it makes of the rest may be nested deeper than `findExcess` saw.
 */
function findBreak(text: string): number {
  let first = text.length;
  const onError = (_error: unknown, offset: number) => {
    first = offset;
    throw new SyntaxError('not JSON');
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // The first error is all that is wanted.
  }
  return first;
}

/** Counted letter by letter: a list of all lines may be larger than memory. */
function lineAndColumn(text: string, offset: number): string {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at++) {
    const letter = text[at];
    if (letter !== '\n' && (letter !== '\r' || text[at + 1] === '\n')) continue;
    line++;
    lineStart = at + 1;
  }
  return `${line}:${offset - lineStart + 1}`;
}
