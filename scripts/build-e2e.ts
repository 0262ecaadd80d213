import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyGranted, loopbackSites } from './session/granted-copy';

// The tests load what would be published, byte for byte, with this machine's pages granted.
for (const name of ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-rules']) {
  const build = join(import.meta.dirname, '../.output', name);
  rmSync(`${build}-e2e`, { recursive: true, force: true });
  copyGranted(build, `${build}-e2e`, loopbackSites);
}
