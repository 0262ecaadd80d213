/** Milliseconds for which the reader sees a card in its place before a press on it changes anything: a click that was meant for something else is over by then. */
const settling = 400;

/** Told by Chromium alone, of an element that it was asked to watch for what lies over it. */
type Entry = IntersectionObserverEntry & { isVisible?: boolean };

export interface Settled {
  /** Whether the element has been in its place and in sight for long enough. */
  isSettled(): boolean;
  /** It was put where it is now by us. */
  placed(): void;
}

/**
 * Tells whether an element of a card can be seen where it is, and has been for a while: nothing lies over it, it is not transparent or distorted, and its card
 * was not moved by the page. What covers it only Chromium says, which then takes any doubt for a yes (W3C Intersection Observer 2). `tell` is called when it may have changed.
 */
export function watchSettled(card: HTMLElement, element: HTMLElement, tell: () => void, signal: AbortSignal): Settled {
  let since = Infinity;
  let where = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const placeNow = () => {
    const { left, top, width } = card.getBoundingClientRect();
    return `${left} ${top} ${width}`;
  };
  const begin = () => {
    since = performance.now();
    clearTimeout(timer);
    timer = setTimeout(tell, settling + 1);
  };
  const options = { trackVisibility: true, delay: 100, threshold: 1 };
  const observer = new IntersectionObserver((entries) => {
    const { isIntersecting, isVisible = isIntersecting }: Entry = entries.at(-1)!;
    if (isVisible) begin();
    else since = Infinity;
    tell();
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    placed() {
      where = placeNow();
    },
    isSettled() {
      if (placeNow() !== where) {
        where = placeNow();
        if (since < Infinity) begin();
      }
      return performance.now() - since >= settling;
    },
  };
}
