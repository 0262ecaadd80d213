import { hasRoom } from '../frame-room';

/** Milliseconds from the first of some changes to telling of them: soon enough to seem at once, and a page may have any number. */
const soon = 100;
const selector = 'iframe,frame';

/**
 * Tells when a frame of this document in which there is room to read came, went elsewhere, grew, shrank or went away, until `signal` says
 * stop; at once if there is one already. Of smaller frames, as advertisements are, and of frames in shadow trees nothing is told.
 */
export function watchFrames(tell: () => void, signal: AbortSignal): void {
  const roomy = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, soon);
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

  document.addEventListener('load', onLoad, { capture: true, signal });
  for (const frame of document.querySelectorAll(selector)) sizes.observe(frame);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
}
