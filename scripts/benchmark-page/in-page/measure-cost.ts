import { createHitTest } from '../../../lib/dom/hit-test';
import { createPainter, type Mark } from '../../../lib/dom/paint';
import { watchPage } from '../../../lib/dom/watch';
import { layOut, nextFrames } from './timed';

const edits = 5000;
const clicks = 40;

/** Puts `count` marks on the paragraphs of this page, `spread` over all of them or one after the other in the first. */
function marksOn(count: number): Mark[] {
  const texts = [...document.querySelectorAll('p')].flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []));
  const perText = Math.ceil(count / texts.length);
  const step = Math.floor(texts[0]!.length / (perText + 1));
  return Array.from({ length: count }, (_, at): Mark => {
    const node = texts[Math.floor(at / perText)]!;
    const start = (at % perText) * step;
    const ends = { startContainer: node, startOffset: start, endContainer: node, endOffset: start + Math.min(step, 8) - 1 };
    return { range: new StaticRange(ends), names: ['ascribe-actor'] };
  });
}

/** By whom the page is watched: by us with so many marks painted, by an observer of the browser that does nothing with what it is told, or by nobody. */
export type EditsWatched = number | 'observed' | 'alone';

/** Milliseconds of 5,000 edits of the page's own, beside its text. */
export async function measureEdits(by: EditsWatched): Promise<number> {
  const end = new AbortController();
  const observer = new MutationObserver(() => {});
  if (by === 'observed') observer.observe(document, { childList: true, characterData: true, subtree: true });
  if (typeof by === 'number') {
    const painter = createPainter(end.signal);
    painter.paint(marksOn(by));
    const nothing = async () => {};
    watchPage(
      {
        read: async () => false,
        mark: nothing,
        shadowRoots: () => [],
        moved() {},
        settle: nothing,
        replaced() {},
        isCleared: painter.isCleared,
        repaint: painter.repaint,
      },
      end.signal,
    );
  }
  const live = document.createElement('div');
  document.body.append(live);
  layOut();
  await nextFrames();
  const start = performance.now();
  for (let edit = 0; edit < edits; edit += 1) {
    const item = document.createElement('i');
    item.textContent = `item ${edit}`;
    live.append(item);
    item.firstChild!.nodeValue = `changed ${edit}`;
    if (edit % 2 > 0) live.firstChild?.remove();
  }
  // What watches is told in a microtask.
  await undefined;
  const took = performance.now() - start;
  end.abort();
  observer.disconnect();
  return took;
}

/** Milliseconds to find the mark under the pointer: of clicks on marks all over the page the first, which builds the index, and the median of the others. */
export async function measureHits(count: number): Promise<{ first: number; others: number; found: number }> {
  const marks = marksOn(count);
  createPainter(new AbortController().signal).paint(marks);
  const markAt = createHitTest(() => marks);
  const times: number[] = [];
  let found = 0;
  const onClick = (event: MouseEvent) => {
    const start = performance.now();
    const mark = markAt(event);
    times.push(performance.now() - start);
    if (mark) found += 1;
  };
  addEventListener('click', onClick, true);
  for (let click = 0; click < clicks; click += 1) {
    const { startContainer, startOffset } = marks[Math.floor((click * count) / clicks)]!.range;
    const letter = new Range();
    letter.setStart(startContainer, startOffset);
    letter.setEnd(startContainer, startOffset + 1);
    scrollBy(0, letter.getBoundingClientRect().top - innerHeight / 2);
    await nextFrames();
    const { x, y, width, height } = letter.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2 };
    // The browser has looked up what is there by the time it tells of a click.
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true }));
  }
  const [first = 0, ...others] = times;
  return { first, others: others.sort((a, b) => a - b)[others.length >> 1]!, found };
}
