import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readmeTable } from './readme-table';

const webExt = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
const timeLimit = 5 * 60_000; // ms
const messages = z.array(z.object({ code: z.string() }));
const Report = z.object({ errors: messages, warnings: messages, notices: messages });

/** The codes of all that Mozilla's linter says of a built extension, sorted; throws where it gives no report. */
export function storeLint(folder: string): string[] {
  const args = [webExt, 'lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: timeLimit });
  if (!stdout) throw new Error(`the store linter gave no report: ${stderr}`);
  const { errors, warnings, notices } = Report.parse(JSON.parse(stdout));
  return [...errors, ...warnings, ...notices].map(({ code }) => code).sort();
}

/** The codes that docs/store/linter.md explains, each as often as its table says, sorted. */
export function explainedCodes(document: string): string[] {
  const rows = readmeTable(document, 'What is left');
  return rows.flatMap(([code = '', times]) => Array.from({ length: Number(times) }, () => code)).sort();
}
