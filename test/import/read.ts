import { readImport } from '../../lib/import/read-import';
import type { ReadClaims, ReadNames, ReadResult } from '../../lib/import/read-result';
import { atOnce } from '../../lib/import/steps';

export const changed = '2026-02-01T00:00:00.000Z';
export const now = '2026-03-01T00:00:00.000Z';

/** What a file with these contents is read as: a text, bytes, or a value as JSON. */
export function read(contents: unknown, name = 'file.json'): ReadResult {
  const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
  const bytes = contents instanceof Uint8Array ? contents : new TextEncoder().encode(text);
  return atOnce(readImport({ bytes, name, changed }, now));
}

/** The claims that a file holds; throws for any other. */
export function readClaims(contents: unknown): ReadClaims {
  const result = read(contents);
  if (result.kind !== 'claims') throw new Error(`read as ${JSON.stringify(result).slice(0, 300)}`);
  return result;
}

/** The names that a file holds; throws for any other. */
export function readNames(contents: unknown, name?: string): ReadNames {
  const result = read(contents, name);
  if (result.kind !== 'names') throw new Error(`read as ${JSON.stringify(result).slice(0, 300)}`);
  return result;
}
