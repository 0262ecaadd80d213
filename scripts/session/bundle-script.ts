import { build, type InlineConfig } from 'vite';

/** What a file exports as one script for a page, under a global `name`; `more` is what else Vite has to know. */
export async function bundleScript(entry: string, name: string, more: InlineConfig = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ...more,
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  for (const { output } of [result].flat().flatMap((one) => ('output' in one ? [one] : []))) {
    for (const part of output) if (part.type === 'chunk') return part.code;
  }
  throw new Error(`${entry} was not bundled`);
}
