import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The patterns of this machine's own pages. */
export const loopbackSites = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * Copies a built extension and grants it sites. The published one holds no site at install: its reader allows each in a prompt of the
 * browser that no program can answer. A manifest that names the sites is the same as a reader who allowed them.
 */
export function copyGranted(build: string, copy: string, sites: string[]): void {
  cpSync(build, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: sites }));
}
