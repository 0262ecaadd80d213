import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a built extension with one of its languages left, which every browser then takes. To be told a language, a browser must have it itself, and most
 * are installed with one or two.
 */
export function copySpeaking(build: string, copy: string, language: string): void {
  cpSync(build, copy, { recursive: true });
  rmSync(join(copy, '_locales'), { recursive: true });
  cpSync(join(build, '_locales', language), join(copy, '_locales', language), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: language }));
}
