import { join } from 'node:path';
import { bundleScript } from '../session/bundle-script';

const root = join(import.meta.dirname, '../..');

/** What is measured beside the library page, as one script for a page of the extension: `bench`. */
export function bundleBench(): Promise<string> {
  return bundleScript(join(import.meta.dirname, 'in-page/bench.ts'), 'bench', {
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.BROWSER': '"chrome"', learnedHashes: '{}' },
    resolve: { alias: { '@': root, '#i18n': join(root, '.wxt/i18n') } },
  });
}
