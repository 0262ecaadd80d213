import { cardTag } from './card-tag';
import { type Changes, noChanges } from './gather-blocks';
import { addressNow } from './page-facts';
import { timeWorked } from './pause';

/** Milliseconds from the first of some changes to reading them: soon enough to seem at once, late enough to catch them together. */
const soon = 100;
/** Milliseconds until all is read again after a part was: style sheets, timers and late shadow trees change what is shown without a word. */
const later = 5000;
/** How often, in milliseconds, a look is taken whether the marks and the address are still there. */
const glance = 1000;
/** Milliseconds without new text after which the page counts as settled: what it lacks then will not come by itself. */
const rest = 2000;
/** Milliseconds after which a page that never rests counts as settled all the same. */
const longestUnrest = 30_000;
/** Milliseconds from what may show or hide text without a word, as a click does, to reading all: most has moved into place by then. */
const afterwards = 300;
/** Milliseconds after which all is read again in any case. */
const seldom = 60_000;
const telltales = ['click', 'toggle', 'transitionend', 'resize'];
/** The share of the time that our own work after the first reading may take. */
const share = 0.015;
/** Milliseconds that count for asking others about a text, however long their answers take. */
const asking = 20;
/** Milliseconds of it that may be taken at once, after a time of rest: with the share, under 3 % of any minute. */
const burst = 800;
/** Milliseconds between two readings at most, whatever the first took. */
const longestWait = 8000;
/** Milliseconds of work that a new address grants at once. */
const grant = 50;
/** Nodes remembered between two readings; when more change, the whole page is read. */
const mostNodes = 500;

export interface Watched {
  /** Reads the page again, or only what changed in it; resolves to whether its text is another one than before. */
  read(changes: Changes | undefined): Promise<boolean>;
  /** Marks what was read. */
  mark(): Promise<void>;
  /** The shadow trees met when the page was read last: changes inside them are seen only when they are watched too. */
  shadowRoots(): ShadowRoot[];
  /** The page became another one without a load; it is read soon. */
  moved(): void;
  /** Nothing new has come for a while. */
  settle(): Promise<void>;
  /** The page put another root into the document; where it wrote another document, listeners are gone too. */
  replaced(): void;
  /** Whether something took the marks away. */
  isCleared(): boolean;
  repaint(): void;
}

const isCard = (node: Node) => node instanceof Element && node.localName === cardTag;

/**
 * Watches the page for text that comes later, for navigation without a load and for marks that are taken away, until `signal` says stop.
 * Reads and marks it once at the beginning.
 */
export function watchPage({ read, mark, shadowRoots, moved, settle, replaced, isCleared, repaint }: Watched, signal: AbortSignal): void {
  let changes = noChanges();
  let isAllChanged = true;
  let allAgainAt = Infinity;
  let restAt = Infinity;
  let settleBy = Infinity;
  let address = addressNow();
  let grantedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  // The first look is a part of the page's load, and free.
  let paidUntil = -Infinity;
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
    due = Infinity;
    if (document.hidden && paidUntil > -Infinity) return;
    const started = performance.now();
    const before = timeWorked();
    const part = isAllChanged || started >= allAgainAt ? undefined : changes;
    changes = noChanges();
    isAllChanged = false;
    if (!part) allAgainAt = Infinity;
    isLooking = true;
    const isNew = await read(part);
    if (signal.aborted) return;
    watch(shadowRoots());
    const isSettled = started >= (isNew ? settleBy : restAt);
    if (isSettled) settleBy = restAt = Infinity;
    if (isNew) {
      settleBy = Math.min(settleBy, started + longestUnrest);
      restAt = started + rest;
      await mark();
    }
    if (isSettled) await settle();
    isLooking = false;
    allAgainAt = Math.min(allAgainAt, restAt, started + (part || isNew ? later : seldom));
    const cost = paidUntil > -Infinity ? timeWorked() - before + (isNew || isSettled ? asking : 0) : 0;
    paidUntil = Math.min(Math.max(paidUntil, started - burst / share) + cost / share, performance.now() + longestWait);
    planNext();
  }

  function checkAddress(): void {
    if (addressNow() === address) return;
    address = addressNow();
    moved();
    const now = performance.now();
    isAllChanged = true;
    // Not every time, for a page may change its address without end.
    if (now > grantedAt + 2 * rest) {
      grantedAt = now;
      paidUntil = Math.min(paidUntil, now - grant / share);
    }
    settleBy = Infinity;
    restAt = now + rest;
    planNext();
  }

  function note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (target === document) replaced();
    if (isAllChanged || [target, ...addedNodes, ...removedNodes].some(isCard)) return;
    const { around, anew } = changes;
    // The looks of all there is depend on the looks of the root.
    isAllChanged = type === 'attributes' && (target === document.documentElement || target === document.body);
    (type === 'attributes' ? anew : around).add(target);
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
        attributeFilter: 'hidden open class style slot aria-hidden aria-expanded data-state contenteditable'.split(' '),
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

  const onTelltale = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    // What a reader asks for is shown at once, whatever the page did before.
    if (type === 'click') paidUntil = -Infinity;
    allAgainAt = Math.min(allAgainAt, performance.now() + afterwards);
    planNext();
  };
  for (const type of telltales) addEventListener(type, onTelltale, { capture: true, signal });
  document.addEventListener('visibilitychange', planNext, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(check);
  });
  void look();
}
