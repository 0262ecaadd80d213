import { EventEmitter, once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openExtensionPage } from '../session/launch';
import { bundleSaving } from './bundle';

/** Two windows and the popup, which save at the same time. */
const windows = ['library.html', 'options.html', 'popup.html?tab=1'];
const apart = 1_000_000; // the numbers of a window's claims: no two windows, and no two rounds, save the same

/** Firefox forgets an extension that was loaded for a session, and what it stored, unless it is told otherwise; then it must be the same one the next time. */
const sameInFirefox = {
  firefoxUuid: '6b7f1c52-0d0e-4c0a-9f3e-1d5a0c9e7a11',
  preferences: { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true },
};

interface Wanted extends Pick<Parameters<typeof launch>[0], 'browser' | 'extension' | 'args'> {
  /** An empty folder for the profile, and for the list of what was acknowledged; the caller removes it. */
  folder: string;
  /** How often the browser is killed, and after how many saves each time. */
  kills: number;
  saves: number;
}

/** What became of the claims whose saving was acknowledged. */
export interface Survived {
  acknowledged: number;
  /** Those of them that the export no longer has. */
  missing: string[];
  unreadable: number;
  /** How many are there: those too whose acknowledgement the kill cut off. */
  kept: number;
}

/**
 * Has two windows and the popup save as fast as they can, kills the browser in the middle (SIGKILL) and starts it on the same profile, again and again. Each acknowledged
 * id is at once written to a file that the browser has no part in; at the end they are looked for in an export.
 */
export async function killWhileSaving({ kills, saves, folder, ...wanted }: Wanted): Promise<Survived> {
  const list = join(folder, 'acknowledged');
  writeFileSync(list, '');
  const script = await bundleSaving();
  const start = () => launch({ ...wanted, ...sameInFirefox, folder, headless: true });
  for (let round = 0; round < kills; round++) {
    const session = await start();
    const heard = new EventEmitter();
    const enough = once(heard, 'enough');
    let count = 0;
    for (const [n, path] of windows.entries()) {
      const page = await openExtensionPage(session, path);
      await page.exposeFunction('acknowledged', (id: string) => {
        appendFileSync(list, `${id}\n`);
        count++;
        if (count === saves) heard.emit('enough');
      });
      await page.evaluate(script);
      const from = (round * windows.length + n) * apart;
      page.evaluate(`saving.save(${from}, ${apart}, acknowledged)`).catch(() => {}); // until the browser is gone
    }
    await enough;
    const child = session.browser.process();
    if (!child) throw new Error('the browser is not ours');
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  const session = await start();
  try {
    const page = await openExtensionPage(session, 'options.html');
    await page.evaluate(script);
    const { ids, unreadable } = (await page.evaluate('saving.exported()')) as { ids: string[]; unreadable: number };
    const there = new Set(ids);
    const acknowledged = readFileSync(list, 'utf8').trim().split('\n');
    return { acknowledged: acknowledged.length, missing: acknowledged.filter((id) => !there.has(id)), unreadable, kept: there.size };
  } finally {
    await session.browser.close();
  }
}
