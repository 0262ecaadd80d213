import { firstIndex } from '../anchor/first-index';
import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import type { Strength } from '../model/strength';
import { liveRange } from './live-range';

/** The names under which marks are registered with the page; a style sheet gives each its look. */
export type MarkName =
  | 'ascribe-claim'
  | 'ascribe-attribution'
  | `ascribe-attribution-${Strength | 'quiet'}`
  | 'ascribe-agency'
  | 'ascribe-actor'
  | 'ascribe-flash';

/** A stretch of the page to mark, under which names, and what was detected there in which text. */
export interface Mark {
  range: StaticRange;
  names: MarkName[];
  found?: Found;
}
export interface Found {
  page: PageText;
  detection: Detection;
}

/** Later names lie above earlier ones where marks overlap. */
const order = ['claim', 'attribution', 'agency', 'actor', 'flash'];

/**
 * With more marks than this only those near the window are registered, for the browser takes longer and longer to paint:
 * 0.1 s at 1,000 ranges in a text node of 5 MB, 1.1 s at 16,000, 11 s at 64,000 (Chromium 156). It also places all of them
 * anew whenever the page changes.
 */
const manyMarks = 1000;
/** Milliseconds between two looks at which marks are near, while the page scrolls. */
const scrollPause = 100;

export interface Painter {
  /** Shows these marks, which are in the order of the text, and no others. */
  paint(marks: Mark[]): void;
  /** Shows these marks, which come later in the text, too. */
  add(marks: Mark[]): void;
  /** The marks that are registered now: the same array for as long as they are the same. */
  registered(): Mark[];
  /** Whether something other than this painter took its marks away. */
  isCleared(): boolean;
  /** Shows what was painted last once more. */
  repaint(): void;
}

/** A painter of CSS highlights until `signal` says stop: the page's DOM stays as it is, and highlights of others are never touched. */
export function createPainter(signal: AbortSignal): Painter {
  let marks: Mark[] = [];
  let [from, to] = [0, 0];
  let shown: Mark[] = [];
  let highlights = new Map<MarkName, Highlight>();
  /** Paper shows all of the page at once. */
  let isPrinting = false;

  function register(): void {
    const before = highlights;
    highlights = new Map();
    shown = marks.slice(from, to);
    // A browser without highlights draws nothing; cards, lists and claims are there all the same.
    if (!CSS.highlights) return;
    for (const { range, names } of shown) {
      for (const name of names) {
        const highlight = highlights.get(name) ?? new Highlight();
        if (!highlight.size) highlight.priority = order.findIndex((kind) => name.includes(kind));
        highlights.set(name, highlight.add(range));
      }
    }
    // One that is no longer ours belongs to a script that was started after this one.
    for (const [name, highlight] of before)
      if (!highlights.has(name) && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  }

  /** Finds the marks that lie within one window's height of the window; tells whether they are others than before. */
  function look(): boolean {
    const [hadFrom, hadTo] = [from, to];
    const box = (index: number) => liveRange(marks[index]!.range).getBoundingClientRect();
    const isMany = marks.length > manyMarks && !isPrinting;
    from = isMany ? firstIndex(marks.length, (index) => box(index).bottom > -innerHeight) : 0;
    to = isMany ? firstIndex(marks.length, (index) => box(index).top > 2 * innerHeight) : marks.length;
    return from !== hadFrom || to !== hadTo;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (look()) register();
    }, scrollPause);
  };
  addEventListener('scroll', onScroll, { capture: true, signal });
  addEventListener('resize', onScroll, { signal });
  for (const type of ['beforeprint', 'afterprint']) {
    const onPrint = () => {
      isPrinting = type === 'beforeprint';
      if (look()) register();
    };
    addEventListener(type, onPrint, { signal });
  }

  const paint = (wanted: Mark[]) => {
    marks = wanted;
    look();
    register();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    paint([]);
  });

  return {
    paint,
    add(more) {
      marks = marks.concat(more);
      if (look()) register();
    },
    registered: () => shown,
    isCleared: () => [...highlights].some(([name, highlight]) => CSS.highlights.get(name) !== highlight || !highlight.size),
    repaint: register,
  };
}
