import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { lifespan } from '../../entrypoints/page/lifespan';
import { world } from '../../entrypoints/page/world';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a script that is started a second time ends the first', () => {
  const first = lifespan();
  expect(first.aborted).toBe(false);
  const second = lifespan();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('a script that is started after an update asks for the card anew', () => {
  world.openAscribeCard = () => () => {};
  lifespan();
  expect(world).not.toHaveProperty('openAscribeCard');
});

test('a script ends soon after its extension is gone, and looks no more', () => {
  const signal = lifespan();
  vi.advanceTimersByTime(5000);
  expect(signal.aborted).toBe(false);
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  vi.advanceTimersByTime(1000);
  Object.assign(fakeBrowser.runtime, { id });
  expect(signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
