import type { Detection } from '../model/detection';
import { openCard } from './card';
import { detectionAt, isInteractive } from './hit-test';
import type { Marker } from './marker';
import { toRanges } from './node-index';
import { questionAbout } from './question';
import type { Outside } from './view';

/** How far in CSS pixels a pointer may move between press and release and still click. */
const steady = 4;

/** Opens a card for each mark that the reader clicks, until `signal` says stop; gives what opens the card of a detection unasked. */
export function offerCards(
  { view, registered }: Marker,
  { explain }: Outside,
  tag: (detection: Detection) => void,
  signal: AbortSignal,
): (detection: Detection) => Promise<void> {
  let close = () => {};
  let pressed = { x: 0, y: 0 };

  async function open(detection: Detection): Promise<void> {
    const reading = view()?.reading;
    if (!reading) return;
    const content = await explain(questionAbout(reading.page, detection));
    const [range] = toRanges(reading.index, reading.page, detection.spans[0]!);
    close();
    if (range && !signal.aborted) close = openCard(content, range, () => tag(detection), signal);
  }

  function isPlain({ isTrusted, button, detail, clientX, clientY, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
    const isSteady = Math.hypot(clientX - pressed.x, clientY - pressed.y) <= steady;
    return isTrusted && button === 0 && detail === 1 && isSteady && !ctrlKey && !metaKey && !shiftKey;
  }

  const onPress = ({ clientX, clientY }: PointerEvent) => {
    pressed = { x: clientX, y: clientY };
  };
  /** Inside a link or a button a plain click is the page's; with Alt it asks for the card, before the page sees it. */
  const onAltClick = (event: MouseEvent) => {
    const detection = event.altKey && isPlain(event) ? detectionAt(registered(), event) : undefined;
    if (!detection) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void open(detection);
  };
  const onClick = (event: MouseEvent) => {
    const isOurs = isPlain(event) && !event.defaultPrevented && !isInteractive(event) && getSelection()?.isCollapsed !== false;
    const detection = isOurs ? detectionAt(registered(), event) : undefined;
    if (detection) void open(detection);
  };
  addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  addEventListener('click', onAltClick, { capture: true, signal });
  addEventListener('click', onClick, { signal });
  return open;
}
