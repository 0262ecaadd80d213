import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** What is measured beside the library page, as one script for a page of the extension: `bench`. */
export async function bundleBench(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.BROWSER': '"chrome"', learnedHashes: '{}' },
    resolve: { alias: { '@': root, '#i18n': join(root, '.wxt/i18n') } },
    build: { write: false, lib: { entry: join(import.meta.dirname, 'in-page/bench.ts'), formats: ['iife'], name: 'bench' } },
  });
  for (const { output } of [result].flat().flatMap((one) => ('output' in one ? [one] : []))) {
    for (const part of output) if (part.type === 'chunk') return part.code;
  }
  throw new Error('nothing was bundled');
}
