import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount, paragraphs } from './mount';
import { eventually, outsideOf, settings, start, untilState } from './session';

const page = `<style>body { font: 16px/2 sans-serif }</style><article>${paragraphs}
  <p id="plain">The Actor came at night.</p>
  <p id="linked">See <a href="#elsewhere">the Agency here</a> for more of it.</p></article><button id="away">Away</button>`;

// The card's shadow root is closed; a test sees it only where it is made.
const attach = Element.prototype.attachShadow;
let roots: ShadowRoot[];
beforeEach(() => {
  roots = [];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  getSelection()?.removeAllRanges();
});

const card = () => document.querySelector('ascribe-card');
async function marked() {
  mount(page);
  const outside = outsideOf();
  const { session, stop } = start(outside);
  const { detections } = await untilState(session, 'marked');
  return { outside, session, stop, detections };
}
/** The middle of some words, relative to their element, for a real click there. */
function middleOf(id: string, words: string) {
  const element = document.getElementById(id)!;
  const text = element.querySelector('a')?.firstChild ?? element.firstChild!;
  const at = text.nodeValue!.indexOf(words);
  const range = new Range();
  range.setStart(text, at);
  range.setEnd(text, at + words.length);
  const [box, around] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
  return { element, position: { x: box.x + box.width / 2 - around.x, y: box.y + box.height / 2 - around.y } };
}
async function click(id: string, words: string, modifiers: ('Alt' | 'Shift')[] = []) {
  const { element, position } = middleOf(id, words);
  await userEvent.click(element, { position, modifiers });
}
const opened = () => eventually(() => expect(card()).not.toBeNull());

test('a click on a mark asks what to say about it, and says it in a closed shadow root', async () => {
  const { outside } = await marked();
  await click('plain', 'Actor');
  await opened();
  expect(card()!.shadowRoot).toBeNull();
  const [question] = outside.explain.mock.lastCall!;
  expect(question.text.slice(question.detection.spans[0]!.start, question.detection.spans[0]!.end)).toBe('Actor');
  const dialog = roots[0]!.querySelector('[role="dialog"]')!;
  expect(roots[0]!.activeElement).toBe(dialog);
  expect(dialog.textContent).toContain('Tag claim');
  expect([dialog.role, dialog.ariaLabel]).toEqual(['dialog', 'Actor']);
});

const misses = [
  { what: 'words without a mark', id: 'plain', words: 'night' },
  { what: 'a mark inside a link', id: 'linked', words: 'Agency' },
];
for (const { what, id, words } of misses) {
  test(`a click on ${what} opens nothing`, async () => {
    const { outside } = await marked();
    await click(id, words);
    expect(outside.explain).not.toHaveBeenCalled();
  });
}

test('a link goes where it goes, mark or not', async () => {
  await marked();
  await click('linked', 'Agency');
  expect(location.hash).toBe('#elsewhere');
  history.replaceState(null, '', location.pathname + location.search);
});

test('with Alt a mark inside a link opens its card, and the page hears of no click', async () => {
  await marked();
  const heard = vi.fn();
  document.getElementById('linked')!.addEventListener('click', heard);
  await click('linked', 'Agency', ['Alt']);
  await opened();
  expect(heard).not.toHaveBeenCalled();
  expect(location.hash).toBe('');
});

test('a click that the page uses itself opens nothing', async () => {
  const { outside } = await marked();
  document.getElementById('plain')!.addEventListener('click', (event) => event.preventDefault());
  await click('plain', 'Actor');
  expect(outside.explain).not.toHaveBeenCalled();
});

test('a click that a script makes up opens nothing', async () => {
  const { outside } = await marked();
  const { element, position } = middleOf('plain', 'Actor');
  const around = element.getBoundingClientRect();
  element.dispatchEvent(
    new MouseEvent('click', { bubbles: true, detail: 1, clientX: around.x + position.x, clientY: around.y + position.y }),
  );
  expect(outside.explain).not.toHaveBeenCalled();
});

test('selecting a word by a double click opens no second card', async () => {
  await marked();
  const { element, position } = middleOf('plain', 'Actor');
  await userEvent.dblClick(element, { position });
  expect(getSelection()?.toString().trim()).toBe('Actor');
});

test('Escape closes the card and gives the focus back', async () => {
  await marked();
  document.getElementById('away')!.focus();
  const html = document.documentElement.outerHTML;
  await click('plain', 'Actor');
  await opened();
  await userEvent.keyboard('{Escape}');
  expect(card()).toBeNull();
  expect(document.documentElement.outerHTML).toBe(html);
});

test('a click elsewhere closes the card', async () => {
  await marked();
  await click('plain', 'Actor');
  await opened();
  await userEvent.click(document.getElementById('away')!);
  expect(card()).toBeNull();
});

test('by the side panel a card opens with the focus, and Escape brings it back', async () => {
  const { session, detections } = await marked();
  document.getElementById('away')!.focus();
  session.show({ id: detections.at(-1)!.id, card: true });
  await opened();
  expect(document.activeElement).toBe(card());
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement?.id).toBe('away');
});

test('Tag claim hands over the passage and closes the card', async () => {
  const { outside } = await marked();
  await click('plain', 'Actor');
  await opened();
  roots[0]!.querySelector<HTMLButtonElement>('[part~="tag"]')!.click();
  await eventually(() => expect(outside.tag).toHaveBeenCalledTimes(1));
  const { text, span } = outside.tag.mock.lastCall![0];
  expect(text.slice(span.start, span.end)).toBe('Actor');
  expect(card()).toBeNull();
});

test('the card stays inside the window', async () => {
  const { session, detections } = await marked();
  for (const { id } of detections) {
    session.show({ id, card: true });
    await opened();
    const { left, top, right } = card()!.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
  }
});

test('off closes the card', async () => {
  const { session } = await marked();
  await click('plain', 'Actor');
  await opened();
  session.settingsChanged({ ...settings, on: false });
  expect(card()).toBeNull();
});

test('the fields of a form hide no method that a click needs', async () => {
  mount(`<form><input name="matches"><input name="contains">${page}</form>`);
  const outside = outsideOf();
  await untilState(start(outside).session, 'marked');
  await click('plain', 'Actor');
  await opened();
});

// Last, for an element stays defined for as long as the document is there.
test('a page that defines the element of the card gets no hold of its shadow root', async () => {
  const internals: ElementInternals[] = [];
  class Trap extends HTMLElement {
    constructor() {
      super();
      internals.push(this.attachInternals());
    }
  }
  customElements.define('ascribe-card', Trap);
  await marked();
  await click('plain', 'Actor');
  await opened();
  expect(internals.map(({ shadowRoot }) => shadowRoot)).toEqual([null]);
});
