import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sendMessage } from '../lib/messages/protocol';
import { Settings } from '../lib/model/settings';
import { settingsFor, tellPagesOfSettings } from '../lib/page-settings';

vi.mock('../lib/messages/protocol', () => ({ sendMessage: vi.fn(async () => {}), onMessage: vi.fn() }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(sendMessage).mockClear();
});

const url = 'https://news.example/story';
const stored: { what: string; settings: unknown; told: Partial<Settings> }[] = [
  { what: 'a new reader has', settings: undefined, told: {} },
  { what: 'an older version stored', settings: { on: false, plenty: 'more' }, told: { on: false, plenty: 'more' } },
  { what: 'is damaged', settings: { hiddenClasses: 3 }, told: {} },
];
for (const { what, settings, told } of stored) {
  test(`a page is told all settings where they are what ${what}`, async () => {
    if (settings) await fakeBrowser.storage.local.set({ settings });
    expect(await settingsFor({ url })).toEqual(Settings.parse(told));
  });
}

for (const key of ['settings', 'looks']) {
  test(`every page is told when ${key} change`, async () => {
    const tabs = [{ id: 3 }, { id: 4 }];
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    tellPagesOfSettings();
    await fakeBrowser.storage.local.set({ [key]: { on: false } });
    const told = vi.mocked(sendMessage).mock.calls.map(([type, , to]) => [type, to]);
    expect(told).toEqual(tabs.map(({ id }) => ['settingsChanged', { tabId: id }]));
  });
}

test('content scripts are kept out of the storage where the browser can do so', () => {
  const setAccessLevel = vi.fn(async () => {});
  Object.assign(fakeBrowser.storage.local, { setAccessLevel });
  tellPagesOfSettings();
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
