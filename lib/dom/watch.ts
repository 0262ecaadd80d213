import { cardTag } from './card';
import { type Changes, noChanges } from './gather-blocks';

/** Milliseconds from the first of some changes to reading them: soon enough to seem at once, late enough to catch them together. */
const soon = 100;
/** Milliseconds until all is read again after a part was: style sheets, timers and late shadow trees change what is shown without a word. */
const later = 5000;
/** How often, in milliseconds, a look is taken whether the marks and the address are still there. */
const glance = 1000;
/** The share of the time that all reading and marking after the first may take, waiting for answers included. */
const share = 0.015;
/** Milliseconds of it that may be taken at once, after a time of rest: with the share, under 3 % of any minute. */
const burst = 800;
/** Milliseconds that count for one reading at most, so that a computer that slept in the middle of one is not at rest for hours. */
const longest = 5000;
/** Nodes remembered between two readings; when more change, the whole page is read. */
const mostNodes = 500;

export interface Watched {
  /** Reads the page again, or only what changed in it; resolves to whether its text is another one than before. */
  read(changes: Changes | undefined): Promise<boolean>;
  /** Marks what was read. */
  mark(): Promise<void>;
  /** The shadow trees met when the page was read last: changes inside them are seen only when they are watched too. */
  shadowRoots(): ShadowRoot[];
  /** The page became another one without a load. */
  moved(): void;
  /** The page put another root into the document; where it wrote another document, listeners are gone too. */
  replaced(): void;
  /** Whether something took the marks away. */
  isCleared(): boolean;
  repaint(): void;
}

const isCard = (node: Node) => node instanceof Element && node.localName === cardTag;
const addressNow = () => location.href.replace(/#.*/, '');

/**
 * Watches the page for text that comes later, for navigation without a load and for marks that are taken away, until `signal` says stop.
 * Reads and marks it once at the beginning.
 */
export function watchPage({ read, mark, shadowRoots, moved, replaced, isCleared, repaint }: Watched, signal: AbortSignal): void {
  let changes = noChanges();
  let isAllChanged = true;
  let allAgainAt = Infinity;
  let address = addressNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let paidUntil = 0;
  let isFirst = true;
  let isLooking = false;

  function plan(wait: number): void {
    const at = Math.max(performance.now() + wait, paidUntil);
    if (document.hidden || isLooking || at >= due || signal.aborted) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, at - performance.now());
  }
  function planNext(): void {
    if (isAllChanged || changes.around.size + changes.anew.size > 0) plan(soon);
    plan(allAgainAt - performance.now());
  }

  async function look(): Promise<void> {
    const started = performance.now();
    const part = isAllChanged || started >= allAgainAt ? undefined : changes;
    changes = noChanges();
    isAllChanged = false;
    due = Infinity;
    isLooking = true;
    const isNew = await read(part);
    if (signal.aborted) return;
    watch(shadowRoots());
    if (isNew) await mark();
    if (signal.aborted) return;
    isLooking = false;
    if (!part) allAgainAt = Infinity;
    if (part || isNew) allAgainAt = Math.min(allAgainAt, started + later);
    // The first is a part of the page's load.
    const cost = isFirst ? 0 : Math.min(performance.now() - started, longest);
    paidUntil = Math.max(isFirst ? -Infinity : paidUntil, started - burst / share) + cost / share;
    isFirst = false;
    planNext();
  }

  function checkAddress(): void {
    const now = addressNow();
    if (now !== address) moved();
    address = now;
  }

  function note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (isAllChanged || [target, ...addedNodes, ...removedNodes].some(isCard)) return;
    if (target === document) replaced();
    const { around, anew } = changes;
    // The looks of all there is depend on the looks of the root.
    isAllChanged = type === 'attributes' && (target === document.documentElement || target === document.body);
    if (type === 'attributes') anew.add(target);
    else around.add(target);
    for (const node of addedNodes) anew.add(node);
    isAllChanged ||= around.size + anew.size > mostNodes;
  }

  const observer = new MutationObserver((records) => {
    checkAddress();
    for (const record of records) note(record);
    planNext();
  });
  const watch = (roots: Node[]) => {
    for (const root of roots) {
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['hidden', 'open', 'class', 'style'],
      });
    }
  };
  // The document itself stays when a page puts another root element into it.
  watch([document]);

  let wait = glance;
  let check: ReturnType<typeof setTimeout>;
  const checkMarks = () => {
    checkAddress();
    // Against a page that clears them for ever, each time waits twice as long.
    const gone = !document.hidden && isCleared();
    if (gone) repaint();
    wait = gone ? Math.min(wait * 2, 64 * glance) : glance;
    check = setTimeout(checkMarks, wait);
  };
  check = setTimeout(checkMarks, wait);

  /** What a reader asks for is shown at once, whatever the page did before. */
  const onClick = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    paidUntil = 0;
    planNext();
  };
  addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('visibilitychange', planNext, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(check);
  });
  void look();
}
