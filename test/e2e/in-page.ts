// Functions that a test hands to a page, whichever program drives the browser: each stands alone.

/** The words marked in a page, by the name of their highlight, in the order of the text. Names that are not ours are left out. */
export function readMarks(): Record<string, string[]> {
  const live = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  };
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('ascribe-'));
  const words = (highlight: Highlight) => {
    const ranges = [...highlight].map(live).sort((a, b) => {
      // Of two trees, as of a shadow tree and its page, neither place is before the other.
      const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
      return isOneTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
    });
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  };
  return Object.fromEntries(ours.map(([name, highlight]) => [name, words(highlight)]));
}

/** The first place of some words in the page, in one text node, as a range. */
export function findWords(wanted: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = node.nodeValue?.replace(/\s/g, ' ').indexOf(wanted) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    return range;
  }
  throw new Error(`no text node of the page has "${wanted}"`);
}

/** Scrolls to a range and gives the middle of its first box, in pixels of the viewport. */
export function scrollToRange(range: Range): { x: number; y: number } {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = range.getClientRects();
  if (!box) throw new Error(`"${range}" is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Selects a range, as a reader does with the mouse. */
export function selectRange({ startContainer, startOffset, endContainer, endOffset }: Range): void {
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
