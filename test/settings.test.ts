import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Settings } from '../lib/model/settings';
import { changeSettings, readSettings, watchSettings } from '../lib/settings';

/** Web Locks as far as settings need them: one holder at a time. Node 20 has none. */
let holder: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => (holder = holder.then(work)) } });

beforeEach(() => fakeBrowser.reset());

test('a new reader has the defaults', async () => {
  expect(await readSettings()).toEqual(Settings.parse({}));
});

test('damaged settings on disk read as the defaults', async () => {
  await fakeBrowser.storage.local.set({ settings: { on: 'yes', sitesOff: 3 } });
  expect(await readSettings()).toEqual(Settings.parse({}));
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    changeSettings((settings) => ({ ...settings, on: false })),
    changeSettings((settings) => ({ ...settings, sitesOff: [...settings.sitesOff, 'news.example'] })),
  ]);
  expect(await readSettings()).toMatchObject({ on: false, sitesOff: ['news.example'] });
});

test('a watcher hears of changes until it stops', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await changeSettings((settings) => ({ ...settings, creator: 'A. Reader' }));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ creator: 'A. Reader' })));
  stop();
  await changeSettings((settings) => ({ ...settings, creator: 'B. Reader' }));
  expect(heard).toHaveBeenCalledTimes(1);
});
