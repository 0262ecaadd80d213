import { join } from 'node:path';
import { build } from 'vite';

/** What saves and exports in a page of the extension, as one script: `saving`. */
export async function bundleSaving(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'in-page/saving.ts'), formats: ['iife'], name: 'saving' } },
  });
  for (const { output } of [result].flat().flatMap((one) => ('output' in one ? [one] : []))) {
    for (const part of output) if (part.type === 'chunk') return part.code;
  }
  throw new Error('nothing was bundled');
}
