import type { Detection } from '../model/detection';
import { liveRange } from './live-range';
import type { Mark } from './paint';

/** The detection among some marks whose words lie under the pointer (what is above them in the page counts), the shortest where several do. */
export function detectionAt(marks: Mark[], event: MouseEvent): Detection | undefined {
  const { clientX: x, clientY: y } = event;
  const [target] = event.composedPath();
  const isUnder = ({ range }: Mark) =>
    target instanceof Element &&
    target.contains(range.startContainer) &&
    [...liveRange(range).getClientRects()].some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  const lengthOf = ({ range }: Mark) => liveRange(range).toString().length;
  const [shortest] = marks.filter(isUnder).sort((a, b) => lengthOf(a) - lengthOf(b));
  return shortest?.detection;
}

const interactive = 'a[href],button,input,select,textarea,label,summary,[onclick],[role="button"],[role="link"],[contenteditable]';

/** Whether a click already does something in the page: it goes to a link, a button or the like. */
export function isInteractive(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(interactive));
}
