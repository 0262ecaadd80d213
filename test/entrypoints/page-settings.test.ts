import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followSettings } from '../../entrypoints/page/settings';
import { Settings } from '../../lib/model/settings';
import { readSettings } from '../../lib/settings';

/** The background's end: whoever asks for the settings is given what is stored. */
const answer = vi.fn(
  async ({ type }: { type: string }): Promise<unknown> => (type === 'settings' ? { res: await readSettings() } : undefined),
);
const forEver = new AbortController().signal;
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => {
  fakeBrowser.reset();
  answer.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
});

const stored: { what: string; settings: unknown; told: Settings }[] = [
  { what: 'a new reader has', settings: undefined, told: Settings.parse({}) },
  {
    what: 'an older version stored',
    settings: { on: false, creator: 'A. Reader' },
    told: Settings.parse({ on: false, creator: 'A. Reader' }),
  },
  { what: 'is damaged', settings: { hiddenClasses: 3 }, told: Settings.parse({}) },
];
for (const { what, settings, told } of stored) {
  test(`a page is told all settings where they are what ${what}`, async () => {
    if (settings) await store(settings);
    const tell = vi.fn();
    followSettings(tell, forEver);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(told));
  });
}

test('a page is told of every change until its script ends', async () => {
  const tell = vi.fn();
  const end = new AbortController();
  followSettings(tell, end.signal);
  await store({ plenty: 'more' });
  await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith(Settings.parse({ plenty: 'more' })));
  const asked = answer.mock.calls.length;
  end.abort();
  await store({ plenty: 'fewer' });
  expect(answer.mock.calls.length).toBe(asked);
});

test('an extension that is gone leaves the page as it is', async () => {
  answer.mockRejectedValueOnce(new Error('gone'));
  const tell = vi.fn();
  followSettings(tell, forEver);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  expect(tell).not.toHaveBeenCalled();
});

test('a script that ends because its extension is gone asks nothing more of that', async () => {
  const end = new AbortController();
  followSettings(() => {}, end.signal);
  const { id } = fakeBrowser.runtime;
  const remove = vi.spyOn(fakeBrowser.storage.local.onChanged, 'removeListener');
  Object.assign(fakeBrowser.runtime, { id: undefined });
  end.abort();
  Object.assign(fakeBrowser.runtime, { id });
  expect(remove).not.toHaveBeenCalled();
});
