import '../../lib/dom/card.css';
import '../../lib/dom/card-host.css';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openCard } from '../../lib/dom/card';
import type { CardContent } from '../../lib/model/card-content';
import { mount } from './mount';

/** As long a card as an ordinary attribution has. */
const content: CardContent = {
  kind: 'attribution',
  title: 'Responsibility',
  rows: [
    'Who says so',
    'By the words',
    'Put down to them',
    'Held responsible',
    'Kind',
    'How firmly',
    'Why it is marked',
    'Is it right',
  ].map((label) => ({ label, value: 'words that fill about a line and a half of it' })),
  sentence: [
    { text: 'Investigators in the harbour believe that the same people were behind the fire in the spring, and the next one too.' },
  ],
  correction: {
    ask: 'Wrong?',
    choices: [{ label: 'Not an attribution', is: 'none' }],
    everywhere: 'Everywhere “word” is marked like this',
    otherWords: 'Other words…',
    otherHow: '',
    undo: 'Undo',
    failed: '',
    covered: 'Covered.',
  },
  tagLabel: 'Tag claim',
  language: 'en',
  closeLabel: 'Close',
};

const done = async () => ({ said: '' });
const acts = { tag: () => {}, correct: done, takeBack: done };

let close = () => {};
afterEach(() => close());

/** Opens the card for a word in the middle of a window of this size, `at` from its left edge; the boxes of both, and the card. */
async function openAt(width: number, height: number, at: number) {
  await page.viewport(width, height);
  mount(`<p style="position: absolute; left: ${at}px; top: ${height / 2 - 10}px; margin: 0; font: 16px/20px sans-serif">word</p>`);
  const { firstChild } = document.querySelector('p')!;
  const range = new StaticRange({ startContainer: firstChild!, startOffset: 0, endContainer: firstChild!, endOffset: 4 });
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  close = openCard(content, range, acts, new AbortController().signal);
  vi.restoreAllMocks();
  const card = root!.querySelector<HTMLElement>('[role="dialog"]')!;
  return { card, box: card.getBoundingClientRect(), words: document.querySelector('p')!.getBoundingClientRect() };
}

for (const at of [10, 400, 600, 1150]) {
  test(`in the middle of an ordinary window, at ${at} pixels, the card shows all that it says and leaves its words uncovered`, async () => {
    const { card, box, words } = await openAt(1200, 900, at);
    expect(box.height).toBeGreaterThan(440); // or there were room below
    expect(card.scrollHeight).toBe(card.clientHeight);
    expect([box.left >= 0, box.top >= 0, box.right <= 1200, box.bottom <= 900]).toEqual([true, true, true, true]);
    expect(box.right <= words.left || box.left >= words.right || box.bottom <= words.top || box.top >= words.bottom).toBe(true);
  });
}

for (const height of [640, 400]) {
  test(`in a window of 360 by ${height} the card stays inside and scrolls to its last row`, async () => {
    const { card, box } = await openAt(360, height, 100);
    expect([box.left >= 0, box.top >= 0, box.right <= 360, box.bottom <= height]).toEqual([true, true, true, true]);
    card.scrollTop = card.scrollHeight;
    const last = card.querySelector('dd:last-child')!.getBoundingClientRect();
    const foot = card.querySelector('[part="foot"]')!.getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(foot.top);
    expect(foot.bottom).toBeLessThanOrEqual(box.bottom);
  });
}

test('the scroll bar of the card is dark where the card is', async () => {
  const { card } = await openAt(360, 400, 100);
  expect(getComputedStyle(card).colorScheme).toBe('light dark');
});
