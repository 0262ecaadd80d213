import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRelease } from './release/make-release';

// `npm run release`: what the stores are given, into .output/release, or why it may not be made. CONTRIBUTING.md says what is checked.
const root = join(import.meta.dirname, '..');
const out = join(root, '.output/release');
try {
  const { files, audited } = makeRelease(root, process.argv.includes('--without-audit'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const sums = [...files].map(([file, bytes]) => `${hash('sha256', bytes)}  ${file}`);
  for (const [file, bytes] of files) writeFileSync(join(out, file), bytes);
  writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(sums.join('\n'));
  for (const [file, bytes] of files) console.log(`${String(bytes.length).padStart(9)} bytes  ${file}`);
  console.log(`Two builds gave the same bytes (Node ${process.versions.node}). All of it is in ${out}`);
  if (!audited) console.log('NOT KNOWN: whether a dependency has a hole. Run npm audit where a registry answers before you publish this.');
} catch (error) {
  console.error(`No release. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
