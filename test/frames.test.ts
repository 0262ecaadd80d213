import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hasRoom } from '../lib/frame-room';
import { type Frame, framesOf, isFocused, selectedFrame } from '../lib/frames';

type Focus = Frame['focus'];
const frame = (id: number, hasSelection: boolean, focus: Focus): Frame => ({
  id,
  url: 'https://news.example/',
  hasRoom: true,
  hasSelection,
  focus,
});

const selections: { what: string; frames: [hasSelection: boolean, focus: Focus][]; from: number }[] = [
  {
    what: 'nothing is selected anywhere',
    frames: [
      [false, 'here'],
      [false, 'no'],
    ],
    from: 0,
  },
  {
    what: 'the page alone has a selection',
    frames: [
      [true, 'here'],
      [false, 'no'],
    ],
    from: 0,
  },
  {
    what: 'a frame alone has a selection',
    frames: [
      [false, 'inside'],
      [true, 'here'],
    ],
    from: 1,
  },
  {
    what: 'the keyboard is in a frame, and the page has an older selection',
    frames: [
      [true, 'inside'],
      [true, 'here'],
    ],
    from: 1,
  },
  {
    what: 'the keyboard was in a frame until the popup took it',
    frames: [
      [true, 'inside'],
      [true, 'no'],
    ],
    from: 1,
  },
  {
    what: 'the keyboard was in the page until the popup took it',
    frames: [
      [true, 'no'],
      [true, 'no'],
    ],
    from: 0,
  },
  {
    what: 'the keyboard is in a frame of a frame',
    frames: [
      [true, 'inside'],
      [true, 'inside'],
      [true, 'no'],
    ],
    from: 2,
  },
  {
    what: 'the keyboard is in a frame without a selection',
    frames: [
      [true, 'inside'],
      [false, 'here'],
    ],
    from: 0,
  },
];
for (const { what, frames, from } of selections) {
  test(`what is tagged is of frame ${from} when ${what}`, () => {
    expect(selectedFrame(frames.map(([hasSelection, focus], id) => frame(id, hasSelection, focus)))).toBe(from);
  });
}

const sizes: [what: string, width: number, height: number, isRead: boolean][] = [
  ['a story', 600, 400, true],
  ['a story on a narrow page', 360, 640, true],
  ['a medium rectangle', 300, 250, false],
  ['a large rectangle', 336, 280, false],
  ['a leaderboard', 728, 90, false],
  ['a half page', 300, 600, false],
  ['a pixel that counts readers', 1, 1, false],
  ['a hidden frame', 0, 0, false],
];
for (const [what, width, height, isRead] of sizes) {
  test(`${what} (${width} × ${height}) is ${isRead ? '' : 'not '}read`, () => expect(hasRoom({ width, height })).toBe(isRead));
}

const executeScript = vi.fn();
beforeEach(() => {
  fakeBrowser.scripting = { executeScript } as never;
});

test('frames come in their order, and those that went meanwhile are left out', async () => {
  executeScript.mockResolvedValue([{ frameId: 9, result: { url: 'b' } }, { frameId: 3 }, { frameId: 0, result: { url: 'a' } }]);
  expect(await framesOf(7)).toEqual([
    { id: 0, url: 'a' },
    { id: 9, url: 'b' },
  ]);
});

test('a page that may not be entered has no frames, and the reader is not there', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  expect(await framesOf(7)).toEqual([]);
  expect(await isFocused(7, 3)).toBe(false);
});

test('a tab that hangs has no frames, and the reader is not there', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValue(new Promise(() => {}));
  const [frames, focused] = [framesOf(7), isFocused(7, 3)];
  await vi.runAllTimersAsync();
  expect(await frames).toEqual([]);
  expect(await focused).toBe(false);
  vi.useRealTimers();
});
