import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Oldest } from './newer-features';

const Manifest = z.object({
  minimum_chrome_version: z.optional(z.string()),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ strict_min_version: z.string() }) })),
});

/** The oldest version that the manifest of a build lets in. */
export function oldestOf(browser: 'chrome' | 'firefox', build: string): Oldest {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')));
  const version = browser === 'chrome' ? manifest.minimum_chrome_version : manifest.browser_specific_settings?.gecko.strict_min_version;
  if (version === undefined) throw new Error(`the manifest of ${build} names no oldest version of ${browser}`);
  return { browser, version: Number.parseFloat(version) };
}
