import { hasRoom } from '../frame-room';

/** Milliseconds from the first of some changes to telling of them: soon enough to seem at once, and a page may have any number. */
const soon = 100;
/** And at most, for a page whose frames change without end: twice as long each time, until they have kept still for twice that. */
const longest = 3200;
const selector = 'iframe,frame';

/**
 * Tells when a frame of this document in which there is room to read came, went elsewhere, grew, shrank or went away, until `signal` says
 * stop; at once if there is one already. Of smaller frames, as advertisements are, and of frames in shadow trees nothing is told.
 */
export function watchFrames(tell: () => void, signal: AbortSignal): void {
  const roomy = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = soon;
  let isDue = false;
  const tellSoon = () => {
    if (isDue) return;
    isDue = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = false;
      wait = Math.min(2 * wait, longest);
      timer = setTimeout(() => {
        wait = soon;
      }, 2 * wait);
      tell();
    }, wait);
  };

  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const had = roomy.has(target);
      // Of a frame that was removed the size is 0.
      if (hasRoom(contentRect)) roomy.add(target);
      else roomy.delete(target);
      if (had !== roomy.has(target)) tellSoon();
      if (!target.isConnected) sizes.unobserve(target);
    }
  });
  // Heard on its way to the frame, for it does not bubble; every page that a frame goes to ends with one.
  const onLoad = ({ target }: Event) => {
    if (!(target instanceof Element && target.matches(selector))) return;
    if (roomy.has(target)) tellSoon();
    sizes.observe(target);
  };

  const listen = () => {
    document.addEventListener('load', onLoad, { capture: true, signal });
    for (const frame of document.querySelectorAll(selector)) sizes.observe(frame);
  };
  listen();
  // A page that writes another document takes all listeners away, but no observers.
  const roots = new MutationObserver(listen);
  roots.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    roots.disconnect();
    clearTimeout(timer);
  });
}
