import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './loopback';

const folder = join(import.meta.dirname, '../entrypoints/sample');

/**
 * The sample article as an ordinary web page at `/sample.html`. In the extension the same file carries a script that marks it; on the web
 * the content script does that, as on any page, so the script is left out.
 */
export function samplePage(path: string): Answer | undefined {
  if (path === '/style.css') return { type: 'text/css', body: readFileSync(join(folder, 'style.css')) };
  if (path !== '/sample.html') return;
  const source = readFileSync(join(folder, 'index.html'), 'utf8');
  return { type: 'text/html; charset=utf-8', body: source.replace(/\s*<script type="module".*<\/script>/, '') };
}
