import { liveRange } from './live-range';
import type { Mark } from './paint';
import { isForm } from './walk';

/** A mark's stretch in one of its text nodes, in UTF-16 units; in plain numbers, for those of a range take a hundred times longer to read. */
interface Place {
  mark: Mark;
  from: number;
  to: number;
}

/** Text nodes that one mark is looked for in: more than any words have, and an end where the page has moved the last of them away. */
const mostNodes = 100;

function indexPlaces(marks: Mark[]): Map<Node, Place[]> {
  const index = new Map<Node, Place[]>();
  for (const mark of marks) {
    const { startContainer, startOffset, endContainer, endOffset } = mark.range;
    const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let count = 0; count < mostNodes; count += 1) {
      const node = walker.currentNode;
      const isLast = node === endContainer;
      const places = index.get(node) ?? [];
      places.push({ mark, from: count ? 0 : startOffset, to: isLast ? endOffset : Infinity });
      index.set(node, places);
      if (isLast || !walker.nextNode()) break;
    }
  }
  return index;
}

/**
 * Finds the mark whose words lie under the pointer (what is above them in the page counts), the shortest where several do. The browser says
 * which character is there (Chrome 128, Firefox 20), so of all marks only those around it are asked for their rectangles, which are those of this moment.
 */
export function createHitTest(registered: () => Mark[]): (event: MouseEvent) => Mark | undefined {
  let marks: Mark[] = [];
  let index = new Map<Node, Place[]>();

  return (event) => {
    if (marks !== registered()) {
      marks = registered();
      index = indexPlaces(marks);
    }
    const { clientX: x, clientY: y } = event;
    const path = event.composedPath();
    const target = path[0] as Element;
    const isUnder = ({ range }: Mark) =>
      [...liveRange(range).getClientRects()].some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
    const lengthOf = ({ range }: Mark) => liveRange(range).toString().length;
    const shadowRoots = [...path, target.shadowRoot].filter((node) => node instanceof ShadowRoot);
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
    const isAround = ({ from, to }: Place) => from <= caret!.offset && caret!.offset <= to;
    // Asked of the text, for a form may have a field that is named `contains`.
    const isInside = ({ range }: Mark) => range.startContainer.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_CONTAINS;
    const near = caret ? (index.get(caret.offsetNode) ?? []).filter(isAround).map(({ mark }) => mark) : marks.filter(isInside);
    return near.filter(isUnder).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  };
}

const interactive = 'a[href],button,input,select,textarea,label,summary,[onclick],[role="button"],[role="link"],[contenteditable]';

/** Whether a click already does something in the page: it goes to a link, a button or the like. */
export function isInteractive(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && !isForm(target) && target.matches(interactive));
}
