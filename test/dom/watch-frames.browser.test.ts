import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFrames } from '../../lib/dom/watch-frames';

const tell = vi.fn();
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  tell.mockReset();
  end = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function addFrame(width: number, height: number, parent: ParentNode = document.body): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width, height, srcdoc: '<p>Words.</p>' });
  parent.append(frame);
  return frame;
}

const loaded = (frame: HTMLIFrameElement) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
/** After two frames of drawing every change of size has been seen, and then what was put off is due. */
const drawn = async () => {
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
  vi.advanceTimersByTime(1000);
};
const keepStill = () => vi.advanceTimersByTime(60_000);
const told = (times: number) => vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(times));

test('a frame that is there already is told of', async () => {
  addFrame(600, 400);
  watchFrames(tell, end.signal);
  await told(1);
});

test('a frame that comes, goes elsewhere, shrinks and goes away is told of each time', async () => {
  watchFrames(tell, end.signal);
  const frame = addFrame(600, 400);
  await told(1);
  const again = loaded(frame);
  frame.srcdoc = '<p>Other words.</p>';
  await again;
  await told(2);
  for (const [n, width] of ['100', '600'].entries()) {
    keepStill();
    frame.width = width;
    await told(3 + n);
  }
  keepStill();
  frame.remove();
  await told(5);
});

test('many frames at once are told of once', async () => {
  watchFrames(tell, end.signal);
  const frames = Array.from({ length: 20 }, () => addFrame(600, 400));
  await Promise.all(frames.map(loaded));
  await drawn();
  expect(tell.mock.calls.length).toBeLessThanOrEqual(2);
});

test('frames that change without end are told of ever more seldom, until they have kept still', async () => {
  watchFrames(tell, end.signal);
  const frame = addFrame(600, 400);
  await told(1);
  for (let n = 0; n < 100; n += 1) {
    frame.width = n % 2 ? '600' : '100';
    for (let drawings = 0; drawings < 2; drawings += 1) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(60);
  }
  // After 200, 400, 800, 1600 and 3200 ms.
  expect(tell.mock.calls.length).toBeGreaterThan(3);
  expect(tell.mock.calls.length).toBeLessThanOrEqual(6);
  keepStill();
  tell.mockReset();
  frame.width = '100';
  for (let drawings = 0; drawings < 2; drawings += 1) await new Promise(requestAnimationFrame);
  vi.advanceTimersByTime(100);
  expect(tell).toHaveBeenCalledTimes(1);
});

const silent: { what: string; add: () => HTMLIFrameElement }[] = [
  { what: 'a frame as small as an advertisement', add: () => addFrame(300, 250) },
  { what: 'a frame that is not shown', add: () => Object.assign(addFrame(600, 400), { hidden: true }) },
];
for (const { what, add } of silent) {
  test(`${what} is not told of until it has room`, async () => {
    watchFrames(tell, end.signal);
    const frame = add();
    await loaded(frame);
    await drawn();
    expect(tell).not.toHaveBeenCalled();
    Object.assign(frame, { hidden: false, width: 600, height: 400 });
    await told(1);
  });
}

test('a frame that comes after the page took our listener away with its root is told of', async () => {
  const listen = vi.spyOn(document, 'addEventListener');
  watchFrames(tell, end.signal);
  const [type, listener, options] = listen.mock.calls.find(([name]) => name === 'load')!;
  document.removeEventListener(type, listener, options);
  listen.mockRestore();
  const root = document.documentElement;
  root.remove();
  document.append(root);
  await Promise.resolve();
  addFrame(600, 400);
  await told(1);
});

test('nothing is told of once the watch is over', async () => {
  watchFrames(tell, end.signal);
  end.abort();
  await loaded(addFrame(600, 400));
  await drawn();
  expect(tell).not.toHaveBeenCalled();
});
