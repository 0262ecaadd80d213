import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyGranted, loopbackSites } from './session/granted-copy';
import { copySpeaking } from './session/speaking-copy';

const output = join(import.meta.dirname, '../.output');
const freshCopy = (name: string): string => {
  const copy = join(output, name);
  rmSync(copy, { recursive: true, force: true });
  return copy;
};

// The tests load what would be published, byte for byte, with this machine's pages granted.
for (const name of ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-rules']) {
  copyGranted(join(output, name), freshCopy(`${name}-e2e`), loopbackSites);
}
for (const name of ['chrome-mv3-e2e', 'firefox-mv3-e2e']) {
  for (const language of readdirSync(join(output, name, '_locales'))) {
    if (language !== 'en') copySpeaking(join(output, name), freshCopy(`${name}-${language}`), language);
  }
}
