import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder that the build wrote, such as `chrome-mv3`. */
export const builtFolder = (name: string) => join(import.meta.dirname, '../../.output', name);

/** The paths of all files of a build, below its folder, sorted. */
export function builtFiles(name: string): string[] {
  const entries = readdirSync(builtFolder(name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => path.slice(builtFolder(name).length + 1).replaceAll('\\', '/')).sort();
}

/** What a file of a build holds. */
export const builtFile = (name: string, path: string) => readFileSync(join(builtFolder(name), path));

/** The manifest of a build. */
export const builtManifest = (name: string): Record<string, unknown> => JSON.parse(builtFile(name, 'manifest.json').toString());

/** A file's size as it would travel: bytes after gzip. */
export const gzippedSize = (name: string, path: string) => gzipSync(builtFile(name, path)).length;

/** Every script and style sheet that a page of a build loads to open: those that it names, and those that they import in turn, not what is imported later. */
export function loadedBy(name: string, page: string): string[] {
  const loaded = new Set<string>();
  const follow = (text: string, base: string) => {
    for (const [, reference = ''] of text.matchAll(/(?:from|import|src=|href=)\s?["'`]([\w./-]+\.(?:js|css))["'`]/g)) {
      const path = new URL(reference, `http://build/${base}`).pathname.slice(1);
      if (loaded.has(path) || !builtFiles(name).includes(path)) continue;
      loaded.add(path);
      if (path.endsWith('.js')) follow(builtFile(name, path).toString(), path);
    }
  };
  follow(builtFile(name, page).toString(), page);
  return [...loaded].sort();
}
