import { liveRange } from './live-range';
import { createPainter } from './paint';

/** Milliseconds for which a passage that was jumped to stands out. */
const flashTime = 1600;

/** Brings words into the middle of the window, through whatever scrolls around them. */
export function scrollToRange(range: StaticRange): void {
  const around = range.startContainer.parentElement;
  // Asked of the prototype, for a form may have a field that is named `scrollIntoView`.
  if (around) Element.prototype.scrollIntoView.call(around, { block: 'nearest', behavior: 'instant' });
  const { top, bottom } = liveRange(range).getBoundingClientRect();
  // The words may be far inside their element, when that is longer than the window.
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}

/** Makes words stand out for a moment, with a painter of its own. */
export function createFlash(signal: AbortSignal): (ranges: StaticRange[]) => void {
  const painter = createPainter(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (ranges) => {
    clearTimeout(timer);
    painter.paint(ranges.map((range) => ({ range, names: ['ascribe-flash'] })));
    timer = setTimeout(() => painter.paint([]), flashTime);
  };
}
