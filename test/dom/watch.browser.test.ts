import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Watched, watchPage } from '../../lib/dom/watch';

beforeEach(() => {
  document.body.innerHTML = '<article><p>Text</p></article><div id="clock">12:00</div>';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watch whose page has new text each time that `isNew` says so; it ends with its test. */
async function watch(changes: Partial<Watched> = {}) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const watched = {
    read: vi.fn(changes.read ?? (async () => false)),
    mark: vi.fn(async () => {}),
    shadowRoots: vi.fn(changes.shadowRoots ?? (() => [])),
    moved: vi.fn(),
    isCleared: vi.fn(changes.isCleared ?? (() => false)),
    repaint: vi.fn(),
  };
  watchPage(watched, end.signal);
  await vi.advanceTimersByTimeAsync(0);
  watched.read.mockClear();
  watched.mark.mockClear();
  return { ...watched, stop: () => end.abort() };
}
/** Lets the page change, and time pass. */
async function change(work: () => void, milliseconds: number): Promise<void> {
  work();
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}
const addText = () => document.querySelector('article')!.append('more');
const tick = () => {
  document.getElementById('clock')!.textContent = `${Math.random()}`;
};

test('a change is read within half a second, and marked when it brought text', async () => {
  const { read, mark } = await watch({ read: async () => true });
  await change(addText, 500);
  expect(read).toHaveBeenCalledTimes(1);
  expect(mark).toHaveBeenCalledTimes(1);
});

test('a change below a new root element is read too', async () => {
  const { read } = await watch();
  const root = document.documentElement;
  const other = root.cloneNode(true);
  root.replaceWith(other);
  onTestFinished(() => document.documentElement.replaceWith(root));
  await change(() => {}, 500);
  read.mockClear();
  await change(() => other.appendChild(new Text('more')), 2000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('changes at once are read once', async () => {
  const { read, mark } = await watch();
  await change(() => Array.from({ length: 100 }, addText), 500);
  expect(read).toHaveBeenCalledTimes(1);
  expect(mark).not.toHaveBeenCalled();
});

test('a clock that ticks for ever is looked at less and less', async () => {
  const { read } = await watch();
  for (let time = 0; time < 60_000; time += 100) await change(tick, 100);
  expect(read.mock.calls.length).toBeLessThan(20);
});

test('new text beside a ticking clock is read at once all the same', async () => {
  const { read } = await watch();
  for (let time = 0; time < 20_000; time += 100) await change(tick, 100);
  read.mockClear();
  await change(addText, 500);
  expect(read).toHaveBeenCalledTimes(1);
});

test('reading takes a tenth of the time at most', async () => {
  const { read } = await watch({
    read: async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return true;
    },
  });
  for (let time = 0; time < 20_000; time += 100) await change(addText, 100);
  expect(read.mock.calls.length).toBeLessThanOrEqual(11);
});

test('changes inside open shadow trees count', async () => {
  const shadow = document.querySelector('article')!.attachShadow({ mode: 'open' });
  const { read } = await watch({ shadowRoots: () => [shadow] });
  await change(() => shadow.append('more'), 500);
  expect(read).toHaveBeenCalledTimes(1);
});

test('the comings and goings of our card do not count', async () => {
  const { read } = await watch();
  await change(() => {
    const card = document.createElement('ascribe-card');
    document.documentElement.append(card);
    card.style.left = '3px';
    card.remove();
  }, 500);
  expect(read).not.toHaveBeenCalled();
});

test('an address that changes without a load is noticed, a fragment is not', async () => {
  const { moved } = await watch();
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  history.replaceState(null, '', '#part');
  await change(addText, 500);
  expect(moved).not.toHaveBeenCalled();
  history.replaceState(null, '', '?page=2');
  await change(addText, 0);
  expect(moved).toHaveBeenCalledTimes(1);
  history.replaceState(null, '', '?page=3');
  await vi.advanceTimersByTimeAsync(1000);
  expect(moved).toHaveBeenCalledTimes(2);
});

test('marks that were taken away come back, ever later against a page that takes them for ever', async () => {
  const { repaint } = await watch({ isCleared: () => true });
  await vi.advanceTimersByTimeAsync(1000);
  expect(repaint).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(repaint.mock.calls.length).toBeLessThan(20);
});

test('after the end nothing is read and nothing is painted', async () => {
  const { read, repaint, stop } = await watch({ isCleared: () => true });
  stop();
  await change(addText, 60_000);
  expect(read).not.toHaveBeenCalled();
  expect(repaint).not.toHaveBeenCalled();
});
