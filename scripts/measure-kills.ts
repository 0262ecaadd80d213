/**
 * `npm run measure:kills [-- --browser chromium|firefox --saves N --kills N]`: kills a browser while two windows and the popup save claims, again and again, and says how many
 * of those whose saving was acknowledged are missing afterwards. Exits with 1 where any is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killWhileSaving } from './durability/kill-while-saving';
import { ensureBrowser } from './set-up/browsers';
import { ensureBuild } from './set-up/build';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    saves: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '10' },
  },
});
const name = options.browser === 'firefox' ? 'firefox' : 'chromium';
const kills = Number(options.kills);
const saves = Math.ceil(Number(options.saves) / kills);
const folder = mkdtempSync(join(tmpdir(), 'measure-kills-'));
const start = Date.now();
try {
  const extension = ensureBuild(name === 'firefox' ? 'firefox' : 'chrome');
  const { acknowledged, missing, unreadable, kept } = await killWhileSaving({
    browser: ensureBrowser(name),
    extension,
    folder,
    kills,
    saves,
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${acknowledged} saves acknowledged, ${kills} kills, ${seconds} s`);
  console.log(`missing: ${missing.length}, unreadable: ${unreadable}, kept: ${kept}`);
  process.exitCode = missing.length + unreadable > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
