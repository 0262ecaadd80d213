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

/** Where a text stops being JSON. Browsers do not all say it, hence a second parser; it is asked only once the browser's has refused. */
function findBreak(text: string): number {
  let first: number | undefined;
  const onError = (_error: unknown, offset: number) => {
    first ??= offset;
  };
  visit(text, { onError }, { disallowComments: true });
  return first ?? text.length;
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
