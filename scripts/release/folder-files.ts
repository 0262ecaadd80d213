import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the files below a folder hold, by their paths with forward slashes, in the order of code units. */
export function folderFiles(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The paths of files that only one of two folders has, or that differ in a byte. */
export function differences(one: Map<string, Uint8Array>, other: Map<string, Uint8Array>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter(
    (path) => Buffer.compare(one.get(path) ?? Buffer.of(), other.get(path) ?? Buffer.of()) !== 0 || one.has(path) !== other.has(path),
  );
}
