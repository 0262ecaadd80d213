import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createHitTest } from '../../lib/dom/hit-test';
import type { Mark } from '../../lib/dom/paint';
import { mount } from './mount';

/** The text nodes that are shown, open shadow trees included. */
function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    const shadow = node instanceof Element && node.shadowRoot;
    return [...(shadow ? textNodes(shadow) : []), ...textNodes(node)];
  });
}

/** A range over the first place of some words; they may go on in the text nodes after it. */
function rangeOf(words: string): Range {
  const nodes = textNodes(document.body);
  const all = nodes.map(({ data }) => data).join('');
  const at = all.indexOf(words);
  if (at < 0) throw new Error(`the page has no "${words}"`);
  const range = new Range();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (before <= at && at < after) range.setStart(node, at - before);
    if (before < at + words.length && at + words.length <= after) range.setEnd(node, at + words.length - before);
    before = after;
  }
  return range;
}
const markOf = (words: string): Mark => ({ names: ['ascribe-actor'], range: new StaticRange(rangeOf(words)) });

/** Marks words, then clicks on the middle of others; gives the words that are said to be under the pointer. */
async function clickAfter(marked: string[], clicked: string, change?: () => void): Promise<string | undefined> {
  const marks = marked.map(markOf);
  const markAt = createHitTest(() => marks);
  const found: (Mark | undefined)[] = [];
  const end = new AbortController();
  onTestFinished(() => end.abort());
  addEventListener('click', (event) => found.push(markAt(event)), { capture: true, signal: end.signal });
  const click = async () => {
    const range = rangeOf(clicked);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = range.getClientRects();
    const { left, top } = document.documentElement.getBoundingClientRect();
    await userEvent.click(document.documentElement, {
      position: { x: box!.x + box!.width / 2 - left, y: box!.y + box!.height / 2 - top },
      force: true,
    });
  };
  await click();
  if (change) {
    change();
    await click();
  }
  expect(found).toHaveLength(change ? 2 : 1);
  const mark = found.at(-1);
  return mark && marked[marks.indexOf(mark)];
}

const cases: { what: string; html: string; marked?: string[]; click?: string; expected?: string | undefined; change?: () => void }[] = [
  { what: 'words in one text node', html: '<p>The Actor came at night.</p>' },
  { what: 'no words', html: '<p>The Actor came at night.</p>', click: 'night', expected: undefined },
  { what: 'the letter before the words', html: '<p>Thel Actor came.</p>', click: 'l ', expected: undefined },
  { what: 'the shortest of several', html: '<p>The Actor came.</p>', marked: ['The Actor came', 'Actor', 'e Actor c'] },
  {
    what: 'words over several nodes, on one in the middle',
    html: '<p>The Ac<b>to</b><i>r</i> came.</p>',
    marked: ['Actor'],
    click: 'to',
    expected: 'Actor',
  },
  { what: 'words that cannot be selected', html: '<p style="user-select: none">The Actor <b>came</b> at night.</p>' },
  {
    what: 'words in columns',
    html: `<p style="columns: 3">${'So it was said. '.repeat(50)}The Actor came. ${'It was so. '.repeat(50)}</p>`,
  },
  { what: 'a large first letter', html: '<style>p::first-letter { font-size: 60px; float: left }</style><p>Actor came.</p>', click: 'A' },
  { what: 'words written from the right', html: '<p dir="rtl">אבגד Actor הוזח</p>' },
  {
    what: 'words in a scroller',
    html: `<div style="height: 100px; overflow: auto">${'<p>So it was said.</p>'.repeat(50)}<p>The Actor came.</p></div>`,
  },
  {
    what: 'words with something of the page above them that stands before them',
    html: '<div style="position: fixed; inset: 0"></div><p>Actor came.</p>',
    expected: undefined,
  },
  {
    what: 'words with text of the page above them',
    html: '<p>The Actor came.</p><div style="position: fixed; inset: 0; text-align: right">Wait</div>',
    expected: undefined,
  },
  {
    what: 'words with something of the page above them',
    html: '<p>The Actor came.</p><div style="position: fixed; inset: 0"></div>',
    expected: undefined,
  },
  {
    what: 'words whose layout has changed since',
    html: '<p>The Actor came.</p>',
    change: () => document.body.style.setProperty('padding', '77px'),
  },
  {
    what: 'words whose text node stands in another element by now',
    html: '<p>The Actor came.</p><section></section>',
    change: () => document.querySelector('section')!.append(rangeOf('Actor').startContainer),
  },
];
for (const { what, html, marked = ['Actor'], click = 'Actor', change, ...rest } of cases) {
  test(`a click finds ${what}`, async () => {
    mount(`<div style="font: 16px/2 sans-serif">${html}</div>`);
    onTestFinished(() => document.body.removeAttribute('style'));
    expect(await clickAfter(marked, click, change)).toBe('expected' in rest ? rest.expected : 'Actor');
  });
}

const trees: { what: string; inside: string; outside?: string }[] = [
  { what: 'in an element of a shadow tree', inside: '<p>The Actor came.</p>' },
  { what: 'directly in a shadow tree', inside: 'The Actor came.' },
  { what: 'that a slot shows', inside: '<section><slot></slot></section>', outside: 'The Actor came.' },
];
for (const { what, inside, outside = '' } of trees) {
  test(`a click finds words ${what}`, async () => {
    mount(`<article-text>${outside}</article-text>`);
    document.querySelector('article-text')!.attachShadow({ mode: 'open' }).innerHTML = inside;
    expect(await clickAfter(['Actor'], 'Actor')).toBe('Actor');
  });
}

test('where the browser does not tell which character is there, the words are found nevertheless', async () => {
  const { caretPositionFromPoint } = document;
  Reflect.set(document, 'caretPositionFromPoint', undefined);
  onTestFinished(() => void Reflect.set(document, 'caretPositionFromPoint', caretPositionFromPoint));
  mount('<p>The Actor came at night.</p>');
  expect(await clickAfter(['Actor'], 'Actor')).toBe('Actor');
});

test('of 3,000 marks in one text node the one under the pointer is asked for its rectangles, and no other', async () => {
  const names = Array.from({ length: 3000 }, (_, at) => `Actor${at}.`);
  mount(`<p>${names.join(' ')}</p>`);
  const marks = names.map(markOf);
  let asked = 0;
  const { getClientRects } = Range.prototype;
  onTestFinished(() => void Reflect.set(Range.prototype, 'getClientRects', getClientRects));
  Reflect.set(Range.prototype, 'getClientRects', function (this: Range) {
    asked += 1;
    return getClientRects.call(this);
  });
  const markAt = createHitTest(() => marks);
  const box = rangeOf('Actor7.').getBoundingClientRect();
  let found: Mark | undefined;
  const target = document.querySelector('p')!;
  target.addEventListener('click', (event) => {
    found = markAt(event);
  });
  target.dispatchEvent(new MouseEvent('click', { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }));
  expect(found).toBe(marks[7]);
  expect(asked).toBe(1);
});
