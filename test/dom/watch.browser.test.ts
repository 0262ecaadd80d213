import { afterEach, beforeEach, expect, type Mock, onTestFinished, test, vi } from 'vitest';
import { createPause } from '../../lib/dom/pause';
import { type Watched, watchPage } from '../../lib/dom/watch';

beforeEach(() => {
  document.body.innerHTML = '<article><p>Text</p></article><div id="clock">12:00</div>';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watch whose page has new text each time that `isNew` says so; it ends with its test. */
async function watch(changes: Partial<Omit<Watched, 'mark'>> & { mark?: () => Promise<unknown> } = {}) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const watched = {
    read: vi.fn<Watched['read']>(changes.read ?? (async () => false)),
    mark: vi.fn(async () => void (await changes.mark?.())),
    shadowRoots: vi.fn(changes.shadowRoots ?? (() => [])),
    moved: vi.fn(),
    settle: vi.fn(async () => {}),
    replaced: vi.fn(),
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
  const { read, replaced } = await watch();
  const root = document.documentElement;
  const other = root.cloneNode(true);
  root.replaceWith(other);
  onTestFinished(() => document.documentElement.replaceWith(root));
  await change(() => {}, 500);
  expect(replaced).toHaveBeenCalledTimes(1);
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

/** Work of our own that takes so many milliseconds. */
async function workFor(milliseconds: number): Promise<void> {
  const pause = createPause(new AbortController().signal);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  void pause();
}
const waitFor = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A page that is changed ten times a second for a minute, and how many milliseconds of it are taken by work that takes 50 each time. */
async function changeForEver(work: () => void, isNew: boolean) {
  let taken = 0;
  const take = async () => {
    await workFor(50);
    taken += 50;
    return isNew;
  };
  const watched = await watch({ read: take, mark: take });
  await vi.advanceTimersByTimeAsync(1000);
  taken = 0;
  for (let time = 0; time < 60_000; time += 100) await change(work, 100);
  return { ...watched, taken };
}
const endless = [
  { what: 'a clock beside the article', work: tick, isNew: false },
  { what: 'the article', work: addText, isNew: true },
];
for (const { what, work, isNew } of endless) {
  test(`a page that changes ${what} for ever takes 3 % of a minute at most`, async () => {
    const { taken } = await changeForEver(work, isNew);
    expect(taken).toBeGreaterThan(500);
    expect(taken).toBeLessThan(0.03 * 60_000);
  });
}

const slow = [
  { what: 'waits five seconds for each answer', take: () => waitFor(5000) },
  { what: 'works for a second in each reading', take: () => workFor(1000) },
];
for (const { what, take } of slow) {
  test(`on a page that ${what}, the next change is read within some seconds all the same`, async () => {
    const takeNew = async () => {
      await take();
      return true;
    };
    const { read } = await watch({ read: takeNew, mark: take });
    for (let time = 0; time < 60_000; time += 100) await change(addText, 100);
    await vi.advanceTimersByTimeAsync(20_000);
    read.mockClear();
    await change(addText, 9000);
    expect(read).toHaveBeenCalled();
  });
}

test('a page at rest for a minute has its next change read at once again', async () => {
  const { read } = await changeForEver(tick, false);
  await vi.advanceTimersByTimeAsync(60_000);
  read.mockClear();
  await change(addText, 150);
  expect(read).toHaveBeenCalledTimes(1);
});

const nodesOf = (read: Mock<Watched['read']>) => read.mock.calls.map(([changes]) => changes && [...changes.around, ...changes.anew]);

test('only what changed is read at first, and everything a little later', async () => {
  const { read } = await watch();
  const [clock, article] = [document.getElementById('clock')!, document.querySelector('article')!];
  await change(() => {
    tick();
    article.className = 'other';
  }, 500);
  expect(nodesOf(read)).toEqual([[clock, clock.firstChild, article]]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(nodesOf(read).slice(1)).toEqual([undefined]);
});

const changesOfAll = {
  'the looks of the root': () => document.documentElement.classList.toggle('other'),
  'the looks of the body': () => document.body.classList.toggle('other'),
  'more nodes than are worth telling apart': () => document.body.append(...Array.from({ length: 600 }, () => document.createElement('p'))),
};
for (const [what, work] of Object.entries(changesOfAll)) {
  test(`everything is read at once again after a change of ${what}`, async () => {
    const { read } = await watch();
    await change(work, 500);
    expect(nodesOf(read)).toEqual([undefined]);
  });
}

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

/** Puts the address back after the test. */
function keepAddress(): void {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
}

test('an address that changes without a load is noticed, a fragment is not', async () => {
  const { moved } = await watch();
  keepAddress();
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

test('at a new address all is read soon, whatever the page did before', async () => {
  keepAddress();
  const { read } = await changeForEver(tick, false);
  read.mockClear();
  history.replaceState(null, '', '?page=4');
  await change(addText, 150);
  expect(nodesOf(read)).toEqual([undefined]);
});

test('a page that changes its address for ever takes 5 % of a minute at most', async () => {
  keepAddress();
  let page = 5;
  const next = () => {
    history.replaceState(null, '', `?page=${page++}`);
    addText();
  };
  const { taken } = await changeForEver(next, true);
  expect(taken).toBeLessThan(0.05 * 60_000);
});

test('a page settles once nothing new has come for two seconds, and again after the next new text', async () => {
  const answers = [true];
  const { settle } = await watch({ read: async () => answers.shift() ?? false });
  await change(addText, 1900);
  expect(settle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(settle).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(settle).toHaveBeenCalledTimes(1);
  answers.push(true);
  await change(addText, 3000);
  expect(settle).toHaveBeenCalledTimes(2);
});

test('text that comes before the page has settled puts that off', async () => {
  const answers = [true, true];
  const { settle } = await watch({ read: async () => answers.shift() ?? false });
  await vi.advanceTimersByTimeAsync(1500);
  await change(addText, 1500);
  expect(settle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(settle).toHaveBeenCalledTimes(1);
});

test('a page whose text never rests settles after half a minute all the same, and so again', async () => {
  const { settle } = await watch({ read: async () => true });
  const live = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) await change(addText, 1000);
  };
  await live(25);
  expect(settle).not.toHaveBeenCalled();
  await live(15);
  expect(settle).toHaveBeenCalledTimes(1);
  await live(40);
  expect(settle).toHaveBeenCalledTimes(2);
});

test('a page at another address settles anew', async () => {
  keepAddress();
  const { settle } = await watch();
  history.replaceState(null, '', '?page=3');
  await change(addText, 1900);
  expect(settle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(settle).toHaveBeenCalledTimes(1);
});

for (const name of ['slot', 'aria-hidden', 'aria-expanded', 'data-state', 'contenteditable']) {
  test(`a change of ${name} is read`, async () => {
    const { read } = await watch();
    await change(() => document.querySelector('article')!.setAttribute(name, 'true'), 500);
    expect(read).toHaveBeenCalledTimes(1);
  });
}

test('all is read after something was opened that says so by an event alone', async () => {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  document.body.append(popover);
  const { read } = await watch();
  const toggled = new Promise((resolve) => popover.addEventListener('toggle', resolve));
  popover.showPopover();
  await toggled;
  await vi.advanceTimersByTimeAsync(500);
  expect(nodesOf(read)).toEqual([undefined]);
});

test('an event that the page makes up has nothing read', async () => {
  const { read } = await watch();
  await change(() => document.body.dispatchEvent(new Event('transitionend', { bubbles: true })), 500);
  expect(read).not.toHaveBeenCalled();
});

test('all is read once a minute', async () => {
  const { read } = await watch();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(nodesOf(read)).toEqual([undefined]);
});

test('marks that were taken away come back, ever later against a page that takes them for ever', async () => {
  const { repaint } = await watch({ isCleared: () => true });
  await vi.advanceTimersByTimeAsync(1000);
  expect(repaint).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(repaint.mock.calls.length).toBeLessThan(20);
});

test('a page in the background is read when it comes to the front', async () => {
  const { read } = await watch();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await change(addText, 60_000);
  expect(read).not.toHaveBeenCalled();
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(150);
  expect(read).toHaveBeenCalledTimes(1);
});

test('after the end nothing is read and nothing is painted', async () => {
  const { read, repaint, stop } = await watch({ isCleared: () => true });
  stop();
  await change(addText, 60_000);
  expect(read).not.toHaveBeenCalled();
  expect(repaint).not.toHaveBeenCalled();
});
