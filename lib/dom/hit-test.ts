import type { Detection } from '../model/detection';
import { liveRange } from './live-range';
import { type DomPoint, toOffset, toRanges } from './node-index';
import type { Reading } from './read-article';

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The place in the text next to a point of the viewport (CSS pixels), as the browser finds it. */
function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): DomPoint | undefined {
  const caretDocument: CaretDocument = document;
  const position = caretDocument.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = caretDocument.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function covers(range: StaticRange, x: number, y: number): boolean {
  return [...liveRange(range).getClientRects()].some((rect) => x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom);
}

/** The detection whose words lie under a point of the viewport, the shortest where several do, and the element that holds the words. */
export function detectionAt(
  { page, index, shadowRoots }: Reading,
  detections: Detection[],
  x: number,
  y: number,
): { detection: Detection; element: Element | null } | undefined {
  const caret = caretAt(x, y, shadowRoots);
  if (!(caret?.node instanceof Text)) return undefined;
  const offset = toOffset(index, caret, 'start');
  if (offset === undefined) return undefined;
  const hits = detections.flatMap((detection) =>
    detection.spans
      .filter((span) => span.start <= offset && offset <= span.end)
      .filter((span) => toRanges(index, page, span).some((range) => covers(range, x, y)))
      .map((span) => ({ detection, length: span.end - span.start })),
  );
  const [shortest] = hits.sort((a, b) => a.length - b.length);
  return shortest && { detection: shortest.detection, element: caret.node.parentElement };
}

const interactive =
  'a[href],area,button,input,select,textarea,label,summary,[onclick],[role="button"],[role="link"],[role="tab"],[contenteditable]:not([contenteditable="false"])';

/** Whether a click on an element already does something in the page. */
export function isInteractive(element: Element | null): boolean {
  for (let at = element; at; ) {
    if (at.closest(interactive)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
