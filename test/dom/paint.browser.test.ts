import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createPainter, type Mark, type MarkName } from '../../lib/dom/paint';
import { mount, paragraphs } from './mount';
import { eventually, registered } from './session';

beforeEach(() => CSS.highlights.clear());

function painter() {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  return { painter: createPainter(end.signal), stop: () => end.abort() };
}
function mark(node: Node, start: number, end: number, ...names: MarkName[]): Mark {
  return { names, range: new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }) };
}
const firstText = () => document.querySelector('p')!.firstChild!;

test('each name has one highlight with all of its ranges, cues also one for their strength', () => {
  mount(paragraphs);
  const text = firstText();
  painter().painter.paint([
    mark(text, 0, 3, 'ascribe-actor'),
    mark(text, 4, 8, 'ascribe-attribution', 'ascribe-attribution-denied'),
    mark(text, 9, 12, 'ascribe-actor'),
  ]);
  expect(registered()).toEqual({ 'ascribe-actor': 2, 'ascribe-attribution': 1, 'ascribe-attribution-denied': 1 });
  const priority = (name: string) => CSS.highlights.get(name)!.priority;
  expect(priority('ascribe-actor')).toBeGreaterThan(priority('ascribe-attribution'));
});

test('painting anew takes away what is not wanted any more, and leaves others their highlights', () => {
  mount(paragraphs);
  CSS.highlights.set('of-the-page', new Highlight());
  const { painter: ours, stop } = painter();
  const { painter: another } = painter();
  another.paint([mark(firstText(), 0, 3, 'ascribe-claim')]);
  ours.paint([mark(firstText(), 0, 3, 'ascribe-actor')]);
  ours.paint([mark(firstText(), 0, 3, 'ascribe-agency')]);
  expect(Object.keys(registered()).sort()).toEqual(['ascribe-agency', 'ascribe-claim', 'of-the-page']);
  stop();
  expect(Object.keys(registered()).sort()).toEqual(['ascribe-claim', 'of-the-page']);
});

test('what was cleared is noticed and put back', () => {
  mount(paragraphs);
  const { painter: ours } = painter();
  ours.paint([mark(firstText(), 0, 3, 'ascribe-actor')]);
  expect(ours.isCleared()).toBe(false);
  CSS.highlights.clear();
  expect(ours.isCleared()).toBe(true);
  ours.repaint();
  expect(registered()).toEqual({ 'ascribe-actor': 1 });
});

const lines = 5000;
const isShown = ({ startContainer }: AbstractRange) => {
  const { top, bottom } = startContainer.parentElement!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
function manyMarks(): Mark[] {
  mount(Array.from({ length: lines }, (_, line) => `<p>Line ${line}</p>`).join(''));
  return [...document.querySelectorAll('p')].map((line) => mark(line.firstChild!, 0, 4, 'ascribe-actor'));
}
const expectShown = () => {
  const ranges = [...CSS.highlights.get('ascribe-actor')!];
  expect(ranges.length).toBeLessThan(lines / 10);
  expect(ranges.filter(isShown).length).toBe(
    [...document.querySelectorAll('p')].map(({ firstChild }) => mark(firstChild!, 0, 1).range).filter(isShown).length,
  );
};

const thefts: { what: string; steal: () => void }[] = [
  { what: 'emptied', steal: () => CSS.highlights.get('ascribe-actor')?.clear() },
  { what: 'replaced by one of the page', steal: () => CSS.highlights.set('ascribe-actor', new Highlight()) },
];
for (const { what, steal } of thefts) {
  test(`a highlight that is ${what} is noticed and put back`, () => {
    mount(paragraphs);
    const { painter: ours } = painter();
    ours.paint([mark(firstText(), 0, 3, 'ascribe-actor')]);
    steal();
    expect(ours.isCleared()).toBe(true);
    ours.repaint();
    expect(ours.isCleared()).toBe(false);
    expect(registered()).toEqual({ 'ascribe-actor': 1 });
  });
}

test('of very many marks those in and around the window are registered, wherever the reader scrolls', async () => {
  const { painter: ours } = painter();
  ours.paint(manyMarks());
  expectShown();
  for (const to of [1, 0.5, 0.52, 0]) {
    scrollTo(0, document.documentElement.scrollHeight * to);
    await eventually(expectShown);
  }
});

test('very many marks are all registered while the page is printed', () => {
  painter().painter.paint(manyMarks());
  dispatchEvent(new Event('beforeprint'));
  expect(registered()).toEqual({ 'ascribe-actor': lines });
  dispatchEvent(new Event('afterprint'));
  expectShown();
});

test('very many marks that come piece by piece end up the same', () => {
  const { painter: ours } = painter();
  const marks = manyMarks();
  for (let at = 0; at < lines; at += 500) ours.add(marks.slice(at, at + 500));
  expectShown();
});
