import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { dressFrame } from '../lib/dress-frames';
import { usualLooks } from '../lib/model/looks';
import { markStyle } from '../lib/view/mark-style';

const done: string[] = [];
const scripting = {
  removeCSS: vi.fn(async () => void done.push('remove')),
  insertCSS: vi.fn(async () => void done.push('insert')),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  done.length = 0;
  fakeBrowser.scripting = scripting as never;
});

const target = { tabId: 7, frameIds: [3] };
const red = { ...usualLooks, actor: { ...usualLooks.actor, light: '#c1272d' } };

/** One turn after another: all that is faked answers at once. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

test('a frame is left as it is where no look was ever chosen', async () => {
  dressFrame(7, 3);
  await settled();
  expect(done).toEqual([]);
});

const looks: { what: string; stored: unknown; worn: typeof usualLooks }[] = [
  { what: 'looks that were chosen', stored: red, worn: red },
  { what: 'looks that were given up again', stored: usualLooks, worn: usualLooks },
  { what: 'looks that are damaged', stored: { actor: { light: 'red; } body { display: none' } }, worn: usualLooks },
];
for (const { what, stored, worn } of looks) {
  test(`a frame of ${what} has their sheet once, after all others`, async () => {
    await fakeBrowser.storage.local.set({ looks: stored });
    dressFrame(7, 3);
    await settled();
    const sheet = { target, css: markStyle(worn), origin: 'AUTHOR' };
    expect([scripting.removeCSS.mock.calls, scripting.insertCSS.mock.calls]).toEqual([[[sheet]], [[sheet]]]);
    expect(done).toEqual(['remove', 'insert']);
  });
}

test('a frame that asks without end is dressed once in its turn', async () => {
  await fakeBrowser.storage.local.set({ looks: red });
  for (let n = 0; n < 1000; n += 1) dressFrame(7, 3);
  await settled();
  expect(scripting.insertCSS).toHaveBeenCalledTimes(1);
});

test('a frame that is gone keeps no other from its looks', async () => {
  await fakeBrowser.storage.local.set({ looks: red });
  scripting.insertCSS.mockRejectedValueOnce(new Error('No frame with id 3'));
  dressFrame(7, 3);
  dressFrame(7, 4);
  await settled();
  expect(scripting.insertCSS).toHaveBeenLastCalledWith({ target: { tabId: 7, frameIds: [4] }, css: markStyle(red), origin: 'AUTHOR' });
});
