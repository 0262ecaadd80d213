import type { Detection } from '../model/detection';
import { openCard } from './card';
import { passageOf } from './describe-detection';
import { detectionAt, isInteractive } from './hit-test';
import { moveDetection } from './move-detection';
import { toRanges } from './node-index';
import type { Outside, View } from './view';

export interface Cards {
  open(detection: Detection): Promise<void>;
  close(): void;
}

/** UTF-16 units around a passage in which its sentence is looked for: no sentence is longer. */
const reach = 1000;
/** How far in CSS pixels a pointer may move between press and release and still click. */
const steady = 4;

/** Opens a card for each mark that the reader clicks, until `signal` says stop. `view` gives what is marked now. */
export function offerCards(
  view: () => View | undefined,
  { explain }: Outside,
  tag: (detection: Detection) => void,
  signal: AbortSignal,
): Cards {
  let close = () => {};
  let pressed = { x: 0, y: 0 };

  async function open(detection: Detection): Promise<void> {
    close();
    const now = view();
    const [range] = now ? toRanges(now.reading.index, now.reading.page, detection.spans[0]!) : [];
    if (!now || !range) return;
    const { text } = now.reading.page;
    const passage = passageOf(detection);
    const from = Math.max(0, text.lastIndexOf('\n', passage.start) + 1, passage.start - reach);
    const to = text.indexOf('\n', passage.end);
    const question = {
      text: text.slice(from, Math.min(to < 0 ? text.length : to, passage.end + reach)),
      detection: moveDetection(detection, -from),
    };
    const content = await explain(question);
    if (!signal.aborted) close = openCard(content, range, () => tag(detection), signal);
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
      void open(found.detection);
    },
    { capture: true, signal },
  );
  addEventListener(
    'click',
    (event) => {
      if (event.altKey || event.defaultPrevented || !isPlainClick(event) || getSelection()?.isCollapsed === false) return;
      const found = hit(event);
      if (found && !isInteractive(found.element)) void open(found.detection);
    },
    { signal },
  );
  return { open, close: () => close() };
}
