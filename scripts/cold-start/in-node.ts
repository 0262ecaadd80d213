import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** What a fresh process measured: milliseconds since its code began to load, and megabytes once garbage was collected. */
export interface NodeStart {
  codeLoaded: number;
  filesRead: number;
  ready: number;
  firstArticle: number;
  secondArticle: number;
  megabytesReady: number;
  megabytesAfterArticle: number;
}

/** Runs in the fresh process. */
const program = (bundle: string, text: string): string => `
const used = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };
const before = used();
const start = performance.now();
const since = () => performance.now() - start;
const { makeDetect, readLearned } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
const codeLoaded = since();
const learned = readLearned({ folder: ${JSON.stringify(join(import.meta.dirname, '../../lib'))} });
const filesRead = since();
const detect = makeDetect(learned);
const ready = since();
const page = { text: ${JSON.stringify(text)}, blocks: [] };
const megabytesReady = used() - before;
const once = () => { const from = performance.now(); detect(page); return performance.now() - from; };
const firstArticle = once();
const megabytesAfterArticle = used() - before;
console.log(JSON.stringify({ codeLoaded, filesRead, ready, firstArticle, secondArticle: once(), megabytesReady, megabytesAfterArticle }));
`;

/** Starts the detector in fresh Node processes, bundled as it ships, and lets it read a text. */
export async function startInNode(text: string, runs: number): Promise<NodeStart[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const entry = join(import.meta.dirname, 'bundled.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: entry, outDir: folder, minify: true, rolldownOptions: { output: { entryFileNames: 'bundled.mjs' } } },
  });
  const script = join(folder, 'start.mjs');
  writeFileSync(script, program(join(folder, 'bundled.mjs'), text));
  const starts = Array.from({ length: runs }, (): NodeStart => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  rmSync(folder, { recursive: true });
  return starts;
}
