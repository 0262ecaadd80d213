import type { Detection } from '../model/detection';
import { openCard } from './card';
import { cardContent } from './card-content';
import { detectionAt, isInteractive } from './hit-test';
import { toRanges } from './node-index';
import type { Outside, View } from './view';

export interface Cards {
  open(detection: Detection): void;
  close(): void;
}

/** How far in CSS pixels a pointer may move between press and release and still click. */
const steady = 4;

/** Opens a card for each mark that the reader clicks, until `signal` says stop. `view` gives what is marked now. */
export function offerCards(
  view: () => View | undefined,
  { say }: Outside,
  tag: (detection: Detection) => void,
  signal: AbortSignal,
): Cards {
  let close = () => {};
  let pressed = { x: 0, y: 0 };

  function open(detection: Detection): void {
    close();
    const now = view();
    const [range] = now ? toRanges(now.reading.index, now.reading.page, detection.spans[0]!) : [];
    if (!now || !range) return;
    const actions = { closeLabel: say('card.close'), tagLabel: say('card.tag'), tag: () => tag(detection) };
    close = openCard(cardContent(now.reading.page, detection, say), range, actions, signal);
  }

  function hit({ clientX, clientY }: MouseEvent) {
    const now = view();
    return now && detectionAt(now.reading, now.detections, clientX, clientY);
  }

  function isPlainClick(event: MouseEvent): boolean {
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    return (
      event.isTrusted && event.button === 0 && event.detail === 1 && moved <= steady && !event.ctrlKey && !event.metaKey && !event.shiftKey
    );
  }

  addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
    },
    { capture: true, passive: true, signal },
  );
  // Inside a link or a button a plain click is the page's; with Alt it asks for the card, before the page sees it.
  addEventListener(
    'click',
    (event) => {
      if (!event.altKey || !isPlainClick(event)) return;
      const found = hit(event);
      if (!found) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open(found.detection);
    },
    { capture: true, signal },
  );
  addEventListener(
    'click',
    (event) => {
      if (event.altKey || event.defaultPrevented || !isPlainClick(event) || getSelection()?.isCollapsed === false) return;
      const found = hit(event);
      if (found && !isInteractive(found.element)) open(found.detection);
    },
    { signal },
  );
  return { open, close: () => close() };
}
