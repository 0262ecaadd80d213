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
    let from = startOffset;
    let node: Node | null = startContainer;
    // Not every mark needs a walker: most are in one node.
    let walker: TreeWalker | undefined;
    for (let left = mostNodes; node && left > 0; left -= 1) {
      const places = index.get(node);
      const place = { mark, from, to: node === endContainer ? endOffset : Infinity };
      if (places) places.push(place);
      else index.set(node, [place]);
      if (node === endContainer) break;
      walker ??= document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
      walker.currentNode = node;
      node = walker.nextNode();
      from = 0;
    }
  }
  return index;
}

/** Whether an event on `target` may be one on a node inside it, as the page is shown. Asked of the node, for a form may have a field that is named `contains`. */
function isWithin(node: Node, target: Node): boolean {
  const root = node.getRootNode();
  return (
    (node.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_CONTAINS) > 0 ||
    [node, node instanceof Text && node.assignedSlot].includes(target) ||
    (root instanceof ShadowRoot && isWithin(root.host, target))
  );
}

/**
 * Finds the mark whose words lie under the pointer (what is above them in the page counts), the shortest where several do. The browser says
 * which character is there (Chrome 128, Firefox 20), so of all marks only those around it are asked for their rectangles, which are those of this moment.
 */
export function createHitTest(registered: () => Mark[]): (event: MouseEvent) => Mark | undefined {
  let indexed: Mark[] = [];
  let index = new Map<Node, Place[]>();

  return (event) => {
    const marks = registered();
    if (marks !== indexed) index = indexPlaces(marks);
    indexed = marks;
    const { clientX: x, clientY: y } = event;
    const path = event.composedPath();
    const [target] = path;
    if (!(target instanceof Element)) return undefined;

    const isUnder = ({ mark }: Place) =>
      [...liveRange(mark.range).getClientRects()].some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
    const lengthOf = ({ mark }: Place) => liveRange(mark.range).toString().length;
    const shadowRoots = [...path, target.shadowRoot].filter((node) => node instanceof ShadowRoot);
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
    const nodes = caret ? [caret.offsetNode] : [...index.keys()];
    const near = nodes.flatMap((node) => (isWithin(node, target) ? (index.get(node) ?? []) : []));
    const around = caret ? near.filter(({ from, to }) => from <= caret.offset && caret.offset <= to) : near;
    return around.filter(isUnder).sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.mark;
  };
}

const interactive = 'a[href],button,input,select,textarea,label,summary,[onclick],[role="button"],[role="link"],[contenteditable]';

/** Whether a click already does something in the page: it goes to a link, a button or the like. */
export function isInteractive(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && !isForm(target) && target.matches(interactive));
}
