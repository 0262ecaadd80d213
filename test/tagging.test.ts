import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tagPassage } from '../lib/tagging';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../lib/messages/protocol', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

type Window = Awaited<ReturnType<typeof fakeBrowser.windows.create>>;

test('a page that asks for the claim form time and again has one small window, and a new one once that is closed', async () => {
  fakeBrowser.action = { openPopup: vi.fn().mockRejectedValue(new Error('no gesture')) } as never;
  const create = vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(async () => ({ id: create.mock.calls.length }) as Window);
  const update = vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async (id) => ({ id }) as never);
  const ask = (tabId: number) => tagPassage(tabId, async () => undefined);

  await Promise.all([ask(1), ask(1), ask(1), ask(2)]);
  await ask(1);
  expect(create).toHaveBeenCalledTimes(2);

  update.mockRejectedValue(new Error('no such window'));
  await ask(1);
  expect(create).toHaveBeenCalledTimes(3);
});

const windows: { what: string; tab: object | undefined; keepPrivate: boolean; isKept: boolean }[] = [
  { what: 'an ordinary window', tab: { incognito: false }, keepPrivate: false, isKept: true },
  { what: 'a private window', tab: { incognito: true }, keepPrivate: false, isKept: false },
  { what: 'a private window whose claims the reader keeps', tab: { incognito: true }, keepPrivate: true, isKept: true },
  { what: 'a tab that is gone', tab: undefined, keepPrivate: true, isKept: false },
];
for (const { what, tab, keepPrivate, isKept } of windows) {
  test(`a passage of ${what} ${isKept ? 'is taken into' : 'is kept out of'} the claim form`, async () => {
    await fakeBrowser.storage.local.set({ settings: { keepPrivate } });
    fakeBrowser.action = { openPopup: vi.fn() } as never;
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => {
      if (!tab) throw new Error('no tab');
      return tab as never;
    });
    const capture = vi.fn(async () => undefined);
    await tagPassage(9, capture);
    expect(capture).toHaveBeenCalledTimes(isKept ? 1 : 0);
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
  });
}
