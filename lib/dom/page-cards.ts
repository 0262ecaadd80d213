import type { CardActs } from './card';
import { createHitTest, isInteractive } from './hit-test';
import type { Marker } from './marker';
import type { Found, Mark } from './paint';
import { questionAbout } from './question';
import type { Outside } from './view';

/** How far in CSS pixels a pointer may move between press and release and still click. */
const steady = 4;

/** Opens a card for each mark that the reader clicks, until `signal` says stop; gives what opens a mark's card unasked. */
export function offerCards(
  { registered }: Marker,
  { explain, loadCard }: Outside,
  actsOn: (found: Found) => CardActs,
  signal: AbortSignal,
): (mark: Mark) => Promise<void> {
  const markAt = createHitTest(registered);
  let close = () => {};
  let pressed = { clientX: 0, clientY: 0 };

  async function open({ range, found }: Mark): Promise<void> {
    // Without an answer, as after an update of the extension, a click is just a click.
    const answer = found && (await Promise.all([explain(questionAbout(found)), loadCard()]).catch(() => undefined));
    close();
    if (!answer || signal.aborted) return;
    const [content, openCard] = answer;
    close = openCard(content, range, actsOn(found), signal);
  }

  function isPlain({ isTrusted, detail, clientX, clientY, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
    const isSteady = Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) <= steady;
    return isTrusted && detail === 1 && isSteady && !ctrlKey && !metaKey && !shiftKey;
  }

  const onPress = (event: PointerEvent) => {
    pressed = event;
  };
  /** Inside a link or a button a plain click is the page's; with Alt it asks for the card, before the page sees it. */
  const onAltClick = (event: MouseEvent) => {
    const mark = event.altKey && isPlain(event) ? markAt(event) : undefined;
    if (!mark) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void open(mark);
  };
  const onClick = (event: MouseEvent) => {
    const isOurs = isPlain(event) && !event.defaultPrevented && !isInteractive(event) && getSelection()?.isCollapsed !== false;
    const mark = isOurs ? markAt(event) : undefined;
    if (mark) void open(mark);
  };
  addEventListener('pointerdown', onPress, { capture: true, signal });
  addEventListener('click', onAltClick, { capture: true, signal });
  addEventListener('click', onClick, { signal });
  return open;
}
