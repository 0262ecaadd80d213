import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyGranted, loopbackSites } from './session/granted-copy';

// The tests load what would be published, byte for byte, with this machine's pages granted.
for (const browser of ['chrome', 'firefox']) {
  const build = join(import.meta.dirname, `../.output/${browser}-mv3`);
  rmSync(`${build}-e2e`, { recursive: true, force: true });
  copyGranted(build, `${build}-e2e`, loopbackSites);
}
