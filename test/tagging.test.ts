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
