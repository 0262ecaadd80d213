import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generatedPage } from './generated-page';

/** A page to measure on. */
export interface BenchmarkPage {
  name: string;
  html: string;
  isHuge: boolean;
}

/** Words of the generated page. */
const hugeWords = 200_000;
const fixtures = join(import.meta.dirname, '../../test/fixtures');

/** The pages of a folder (`*.html`, or gzipped), at most `limit`, or our fixtures where there is no such folder; and a generated page of 200,000 words. */
export function loadPages(folder: string, limit: number): BenchmarkPage[] {
  const from = existsSync(folder) ? folder : fixtures;
  const names = readdirSync(from).filter((name) => /\.html(\.gz)?$/.test(name));
  const saved = names.slice(0, limit).map((name): BenchmarkPage => {
    const bytes = readFileSync(join(from, name));
    const html = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return { name: name.replace(/\.html(\.gz)?$/, ''), html, isHuge: false };
  });
  return [...saved, { name: 'generated', html: generatedPage(hugeWords), isHuge: true }];
}
