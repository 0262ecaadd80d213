import { anchor, describe } from 'peer:hypothesis/anchoring';
import { Highlighter } from 'peer:hypothesis/highlighter';
import { type Engine, toLive } from '../engine';

/** The client of Hypothesis: the very code of its package, from the source map of its bundle. */
export const hypothesis: Engine = {
  paint(ranges) {
    const highlighter = new Highlighter();
    // From the end, so that a text node that is split keeps the places of those before.
    for (const range of [...ranges].reverse()) highlighter.highlightRange(toLive(range));
  },
  async describe(ranges) {
    const described = ranges.map((range) => describe(document.body, range));
    return async () => {
      const found: (Range | undefined)[] = [];
      for (const selectors of described) found.push(await anchor(document.body, selectors).catch(() => undefined));
      return found;
    };
  },
};
