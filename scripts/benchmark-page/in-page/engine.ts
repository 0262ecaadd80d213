/** Finds described quotes in the page as it is now; nothing for one that is gone. */
export type Resolve = () => Promise<(Range | undefined)[]>;

/** One way to mark a page and to find quotes again. What an engine does not offer is not there. */
export interface Engine {
  /** What it has at hand before each piece of its work, which is not timed. */
  prepare?: () => unknown;
  /** Finds these phrases wherever they stand in the page and marks them. */
  findAndPaint?: (phrases: string[]) => unknown;
  /** Marks these ranges. */
  paint?: (ranges: StaticRange[]) => unknown;
  /** Keeps what it needs of these ranges; gives what finds them again by that. */
  describe?: (ranges: Range[]) => Promise<Resolve>;
}

/** A live range over a static one. */
export function toLive({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
