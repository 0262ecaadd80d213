import { liveRange } from './live-range';
import type { Mark } from './paint';
import { isForm } from './walk';

/** The mark whose words lie under the pointer (what is above them in the page counts), the shortest where several do. */
export function markAt(marks: Mark[], event: MouseEvent): Mark | undefined {
  const { clientX: x, clientY: y } = event;
  const [target] = event.composedPath();
  const isUnder = ({ range }: Mark) =>
    target instanceof Element &&
    // Asked of the text, for a form may have a field that is named `contains`.
    range.startContainer.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_CONTAINS &&
    [...liveRange(range).getClientRects()].some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  const lengthOf = ({ range }: Mark) => liveRange(range).toString().length;
  return marks.filter(isUnder).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

const interactive = 'a[href],button,input,select,textarea,label,summary,[onclick],[role="button"],[role="link"],[contenteditable]';

/** Whether a click already does something in the page: it goes to a link, a button or the like. */
export function isInteractive(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && !isForm(target) && target.matches(interactive));
}
