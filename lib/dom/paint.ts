import type { Strength } from '../model/strength';

/** The names under which marks are registered with the page; a style sheet gives each its look. */
export type MarkName =
  | 'ascribe-claim'
  | 'ascribe-attribution'
  | `ascribe-attribution-${Strength}`
  | 'ascribe-agency'
  | 'ascribe-actor'
  | 'ascribe-flash';

/** The ranges to mark, by name. */
export type Marks = Map<MarkName, StaticRange[]>;

/** Later names lie above earlier ones where marks overlap. */
const order = ['ascribe-claim', 'ascribe-attribution', 'ascribe-agency', 'ascribe-actor', 'ascribe-flash'];

export interface Painter {
  /** Marks these ranges and no others. */
  paint(marks: Marks): void;
  /** Marks these ranges too. */
  add(marks: Marks): void;
  /** Whether something other than this painter took its marks away. */
  isCleared(): boolean;
  /** Paints what was painted last once more. */
  repaint(): void;
  /** Takes all marks of this painter away. */
  clear(): void;
}

/** A painter of CSS highlights: the page's DOM stays as it is, and highlights of the page or of others are never touched. */
export function createPainter(): Painter {
  const painted = new Map<MarkName, Highlight>();

  function add(marks: Marks): void {
    for (const [name, ranges] of marks) {
      if (ranges.length === 0) continue;
      const known = painted.get(name);
      const highlight = known ?? new Highlight();
      for (const range of ranges) highlight.add(range);
      if (known) continue;
      highlight.priority = order.findIndex((prefix) => name.startsWith(prefix));
      painted.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }

  function clear(): void {
    for (const name of painted.keys()) CSS.highlights.delete(name);
    painted.clear();
  }

  return {
    add,
    clear,
    paint(marks) {
      clear();
      add(marks);
    },
    isCleared: () => [...painted.keys()].some((name) => !CSS.highlights.has(name)),
    repaint() {
      for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
    },
  };
}
