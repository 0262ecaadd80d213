import type { Strength } from '../model/strength';
import { liveRange } from './live-range';

/** The names under which marks are registered with the page; a style sheet gives each its look. */
export type MarkName =
  | 'ascribe-claim'
  | 'ascribe-attribution'
  | `ascribe-attribution-${Strength}`
  | 'ascribe-agency'
  | 'ascribe-actor'
  | 'ascribe-flash';

/** The ranges to mark by name, those of a name in the order of the text. */
export type Marks = Map<MarkName, StaticRange[]>;

/** Later names lie above earlier ones where marks overlap. */
const order = ['ascribe-claim', 'ascribe-attribution', 'ascribe-agency', 'ascribe-actor', 'ascribe-flash'];

/**
 * With more ranges than this only those near the window are registered, for the browser takes longer and longer to paint:
 * 0.1 s at 1,000 ranges in a text node of 5 MB, 1.1 s at 16,000, 11 s at 64,000 (Chromium 156).
 */
const manyRanges = 3000;
/** Milliseconds between two looks at which ranges are near, while the page scrolls. */
const scrollPause = 100;

export interface Painter {
  /** Marks these ranges and no others. */
  paint(marks: Marks): void;
  /** Marks these ranges, which come later in the text, too. */
  add(marks: Marks): void;
  /** Whether something other than this painter took its marks away. */
  isCleared(): boolean;
  /** Registers what was painted last once more. */
  repaint(): void;
}

/** The part of some ranges in the order of the text that lies within one window's height of the window. */
function nearWindow(ranges: StaticRange[]): StaticRange[] {
  const firstWith = (isPast: (box: DOMRect) => boolean) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isPast(liveRange(ranges[middle]!).getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return ranges.slice(
    firstWith((box) => box.bottom > -innerHeight),
    firstWith((box) => box.top > 2 * innerHeight),
  );
}

/** A painter of CSS highlights until `signal` says stop: the page's DOM stays as it is, and highlights of others are never touched. */
export function createPainter(signal: AbortSignal): Painter {
  let all: Marks = new Map();
  const registered = new Map<MarkName, StaticRange[]>();

  function register(name: MarkName, ranges: StaticRange[]): void {
    const before = registered.get(name) ?? [];
    if (ranges.length === before.length && ranges[0] === before[0] && ranges.at(-1) === before.at(-1)) return;
    if (ranges.length === 0) {
      registered.delete(name);
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = order.findIndex((prefix) => name.startsWith(prefix));
    registered.set(name, ranges);
    CSS.highlights.set(name, highlight);
  }

  function show(): void {
    const isMany = [...all.values()].reduce((sum, ranges) => sum + ranges.length, 0) > manyRanges;
    for (const name of new Set([...registered.keys(), ...all.keys()])) {
      const ranges = all.get(name) ?? [];
      register(name, isMany ? nearWindow(ranges) : [...ranges]);
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      show();
    }, scrollPause);
  };
  addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  addEventListener('resize', onScroll, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    all = new Map();
    show();
  });

  return {
    paint(marks) {
      all = marks;
      show();
    },
    add(marks) {
      for (const [name, ranges] of marks) all.set(name, (all.get(name) ?? []).concat(ranges));
      show();
    },
    isCleared: () => [...registered.keys()].some((name) => !CSS.highlights.has(name)),
    repaint() {
      registered.clear();
      show();
    },
  };
}
