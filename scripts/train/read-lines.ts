import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The values of a file of JSON lines, gzipped where its name ends in `.gz`, one by one; they are taken to be of the type that the caller names. */
export function* readLines<T>(path: string): Generator<T> {
  const raw = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(raw).toString('utf8') : raw.toString('utf8');
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (end > at) yield JSON.parse(text.slice(at, end)) as T;
    at = end + 1;
  }
}
