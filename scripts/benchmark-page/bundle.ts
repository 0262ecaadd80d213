import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { bundleScript } from '../session/bundle-script';

const peers = createRequire(join(import.meta.dirname, 'package.json'));

/** Hypothesis publishes one bundle that starts its client; the sources of its parts are in the source map. Writes them into a folder. */
function unpackHypothesis(folder: string): void {
  const map = join(dirname(peers.resolve('hypothesis/package.json')), 'build/scripts/annotator.bundle.js.map');
  const { sources, sourcesContent }: { sources: string[]; sourcesContent: (string | null)[] } = JSON.parse(readFileSync(map, 'utf8'));
  for (const [at, source] of sources.entries()) {
    const path = join(folder, normalize(`/${source.replace(/^\w+:\/+/, '')}`));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sourcesContent[at] ?? '');
  }
}

/** The engines with what measures them, as one script for a page. */
export async function bundleForPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-page-'));
  unpackHypothesis(folder);
  const script = await bundleScript(join(import.meta.dirname, 'in-page/bench.ts'), 'benchmark', {
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: 'peer:hypothesis/highlighter', replacement: join(folder, 'src/annotator/highlighter.ts') },
        { find: 'peer:hypothesis/anchoring', replacement: join(folder, 'src/annotator/anchoring/html.ts') },
        { find: 'classnames', replacement: join(folder, 'node_modules/classnames/index.js') },
        { find: 'approx-string-match', replacement: join(folder, 'node_modules/approx-string-match/build/src/index.js') },
        // The others are packages beside this file.
        { find: /^peer:/, replacement: '' },
      ],
    },
  });
  rmSync(folder, { recursive: true });
  return script;
}
