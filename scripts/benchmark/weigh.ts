import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { EngineRow } from './engine-list';

const entry = 'virtual:engine';

/** Bytes that an engine takes in a bundle: its code minified, with all that it imports, and its data, each gzipped. */
export async function weigh({ code, data }: EngineRow): Promise<number> {
  const imports = code().map((path, at) => `import * as part${at} from ${JSON.stringify(path)};`);
  const parts = imports.map((_, at) => `part${at}`).join();
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'engine',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `${imports.join('')} globalThis.engine = [${parts}];` : undefined),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const files = [
    ...outputs.map((output) => (output.type === 'chunk' ? output.code : output.source)),
    ...data.map((path) => readFileSync(path)),
  ];
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
