import '../../lib/dom/card.css';
import '../../lib/dom/card-host.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findWords } from './detections';
import { mount, paragraphs } from './mount';
import { eventually, outsideOf, registered, start, untilState } from './session';

const page = `<article>${paragraphs}<p>The Actor came at night. Another Actor left.</p></article>`;

// The card's shadow root is closed; a test sees it only where it is made.
const attach = Element.prototype.attachShadow;
let root: ShadowRoot | undefined;
/** The tests run in a frame, of whose content Chromium never says that it is seen. */
let tellVisible: (isVisible: boolean | undefined) => void;
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: object[]) => void) {
        tellVisible = (isVisible) => tell([{ isIntersecting: true, isVisible }]);
      }
      observe() {
        queueMicrotask(() => tellVisible(true));
      }
      disconnect() {}
    },
  );
  root = undefined;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});

/** Opens the card of the first mark of a page, whose detector finds what `found` gives. */
async function opened(changes: Parameters<typeof outsideOf>[0] = {}) {
  mount(page);
  const outside = outsideOf(changes);
  const { session } = start(outside);
  const { detections } = await untilState(session, 'marked');
  session.show({ id: detections.find(({ kind }) => kind === 'actor')!.id, card: true });
  await eventually(() => expect(root?.activeElement).toBeTruthy());
  return { outside, session };
}
const buttons = () => [...root!.querySelectorAll('button')];
const said = () => root!.querySelector('[role="status"]')!.textContent;

/** Waits until the reader can have seen what can be pressed. */
const settled = () => eventually(() => expect(root!.querySelector('[role="group"]')!.ariaBusy).toBe('false'));

/** Presses what has this label as a reader does, at its place on the screen: nobody else gets into the card. */
async function press(label: string) {
  await settled();
  await pressAtOnce(label);
}
async function pressAtOnce(label: string) {
  const inside = [...root!.querySelectorAll<HTMLElement>('button, label')].find(({ textContent }) => textContent === label)!;
  const [box, around] = [inside.getBoundingClientRect(), root!.host.getBoundingClientRect()];
  const position = { x: box.x + 8 - around.x, y: box.y + box.height / 2 - around.y };
  await userEvent.click(root!.host, { position });
}

test('what a reader presses is asked for with the words of the mark, and said; then it can be taken back', async () => {
  const { outside } = await opened();
  await press('Not an actor');
  await eventually(() => expect(said()).toBe('Corrected.'));
  const [{ passage, ...asked }] = outside.correct.mock.lastCall!;
  expect(asked).toEqual({ found: 'actor', is: 'none', everywhere: false });
  expect(passage.text.slice(passage.span.start, passage.span.end)).toBe('Actor');
  expect(root!.activeElement?.textContent).toBe('Undo');
  await press('Undo');
  await eventually(() => expect(said()).toBe('Taken back.'));
  expect(outside.takeBack).toHaveBeenCalledExactlyOnceWith('urn:uuid:1');
  expect(buttons().map(({ textContent }) => textContent)).toContain('Not an actor');
});

test('a mark is of another kind everywhere when the reader says so', async () => {
  const { outside } = await opened();
  await press('Everywhere');
  await press('This is an agency');
  await eventually(() => expect(outside.correct).toHaveBeenCalledWith(expect.objectContaining({ is: 'agency', everywhere: true })));
});

test('a press that a script makes up corrects nothing', async () => {
  const { outside } = await opened();
  for (const button of buttons().filter(({ part }) => part.contains('choice'))) button.click();
  expect(outside.correct).not.toHaveBeenCalled();
});

test('a correction that could not be kept is told, and can be tried again', async () => {
  const { outside } = await opened({ correct: async () => ({ said: 'The disk is full.' }) });
  await press('Not an actor');
  await eventually(() => expect(said()).toBe('The disk is full.'));
  await press('Not an actor');
  await eventually(() => expect(outside.correct).toHaveBeenCalledTimes(2));
});

test('where nobody answers any more the card says so', async () => {
  await opened({ correct: () => Promise.reject(new Error('no answer')) });
  await press('Not an actor');
  await eventually(() => expect(said()).toBe('Nothing was corrected.'));
});

test('a mark whose page has changed meanwhile is not corrected', async () => {
  const { outside, session } = await opened();
  document.querySelector('article')!.prepend('Before all this, somebody wrote one more sentence here. ');
  await eventually(() => expect(session.pageStatus().words).toBeGreaterThan(80));
  await press('Not an actor');
  await eventually(() => expect(said()).toBe('Nothing was corrected.'));
  expect(outside.correct).not.toHaveBeenCalled();
});

test('a correction that could not be taken back can still be', async () => {
  await opened({ takeBack: async (id) => ({ said: 'The disk is full.', id }) });
  await press('Not an actor');
  await eventually(() => expect(said()).toBe('Corrected.'));
  await press('Undo');
  await eventually(() => expect(said()).toBe('The disk is full.'));
  expect(buttons().map(({ textContent }) => textContent)).toContain('Undo');
});

test('other words are to be selected in the page, and the card says how', async () => {
  await opened();
  await press('Other words…');
  expect(said()).toBe('Select them.');
});

test('a page that hears of corrections has its text looked at again, and shows what is found now', async () => {
  let corrected = false;
  const { session, outside } = await opened({
    detect: async (text) => findWords(text).filter(({ kind }) => !corrected || kind !== 'actor'),
  });
  const asked = outside.detect.mock.calls.length;
  expect(registered()['ascribe-actor']).toBe(2);
  corrected = true;
  session.correctionsChanged();
  await eventually(() => expect(registered()).not.toHaveProperty('ascribe-actor'));
  expect(outside.detect.mock.calls.length).toBe(asked + 1);
  expect(document.querySelector('ascribe-card')).not.toBeNull();
});

test('corrections that come while the page is being marked are not lost to an older answer', async () => {
  mount(page);
  let answer = (_old: boolean) => {};
  const slow = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  let asked = 0;
  const outside = outsideOf({
    detect: async (text) => {
      asked += 1;
      const isOld = asked === 1 && (await slow);
      return findWords(text).filter(({ kind }) => isOld || kind !== 'actor');
    },
  });
  const { session } = start(outside);
  await eventually(() => expect(asked).toBe(1));
  session.correctionsChanged();
  answer(true);
  await eventually(() => expect(asked).toBe(2));
  await eventually(() => expect(registered()).not.toHaveProperty('ascribe-actor'));
});

test('a press that comes with the card, as a second click does, changes nothing, and the reader is told', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const { outside } = await opened();
  await pressAtOnce('Not an actor');
  await eventually(() => expect(said()).toBe('Covered.'));
  expect(outside.correct).not.toHaveBeenCalled();
});

const hostile: { what: string; act: () => void; counts: boolean }[] = [
  { what: 'that something lies over', act: () => tellVisible(false), counts: false },
  { what: 'of which the browser cannot say what lies over it', act: () => tellVisible(undefined), counts: true },
  {
    what: 'that the page has moved just now',
    act: () => {
      (root!.host as HTMLElement).style.setProperty('--top', '40px', 'important');
      const now = performance.now();
      vi.spyOn(performance, 'now').mockReturnValue(now);
    },
    counts: false,
  },
];
for (const { what, act, counts } of hostile) {
  test(`a press on a card ${what} ${counts ? 'counts' : 'changes nothing, and the reader is told'}`, async () => {
    const { outside } = await opened();
    await settled();
    act();
    if (counts) await settled();
    await pressAtOnce('Not an actor');
    await eventually(() => expect(said()).toBe(counts ? 'Corrected.' : 'Covered.'));
    expect(outside.correct).toHaveBeenCalledTimes(counts ? 1 : 0);
  });
}

test('a press of a key counts at once', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const { outside } = await opened();
  buttons()[2]!.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(outside.correct).toHaveBeenCalledTimes(1));
});
