import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const interval = 100; // ms between two looks

/** Waits for a file of this ending to be there whole (browsers write under another name first), at most `limit` ms; gives its path. */
export async function downloaded(folder: string, ending: string, limit: number): Promise<string> {
  for (const deadline = Date.now() + limit; Date.now() < deadline; ) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const name = names.find((candidate) => candidate.endsWith(ending) && statSync(join(folder, candidate)).size > 0);
    if (name && !names.some((candidate) => /\.(crdownload|part|tmp)$/.test(candidate))) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  throw new Error(`no ${ending} file was saved within ${limit / 1000} s`);
}
