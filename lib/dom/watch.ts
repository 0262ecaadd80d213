import { cardTag } from './card';

/** Milliseconds from the first of some changes to reading the page again: soon enough to seem at once, late enough to catch them together. */
const soon = 250;
/** The wait for nodes that change all the time without changing the article, such as clocks and advertisements. */
const seldom = 5000;
/** Changes without news after which a node counts as one of those. */
const patience = 3;
/** How often, in milliseconds, a look is taken whether the marks and the address are still there. */
const glance = 1000;
/** Reading takes at most this share of the time. */
const share = 0.1;
/** Nodes remembered between two readings; on a page that changes more at once, one more node tells nothing. */
const mostNodes = 500;

export interface Watched {
  /** Reads the page again; resolves to whether its text is another one than before. */
  read(): Promise<boolean>;
  /** Marks what was read. */
  mark(): Promise<void>;
  /** The open shadow trees met when the page was read last: changes inside them are seen only when they are watched too. */
  shadowRoots(): ShadowRoot[];
  /** The page became another one without a load. */
  moved(): void;
  /** Whether something took the marks away. */
  isCleared(): boolean;
  repaint(): void;
}

const isOfCard = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  [target, ...addedNodes, ...removedNodes].some((node) => node instanceof Element && node.localName === cardTag);
const addressNow = () => location.href.replace(/#.*/, '');

/**
 * Watches the page for text that comes later, for navigation without a load and for marks that are taken away, until `signal` says stop.
 * Reads and marks it once at the beginning.
 */
export function watchPage({ read, mark, shadowRoots, moved, isCleared, repaint }: Watched, signal: AbortSignal): void {
  const idleChanges = new WeakMap<Node, number>();
  let changed = new Set<Node>();
  let address = addressNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let restUntil = 0;
  let isLooking = false;
  const isAnySoon = (nodes: Iterable<Node>) => [...nodes].some((node) => (idleChanges.get(node) ?? 0) < patience);

  function plan(wait: number): void {
    const at = Math.max(performance.now() + wait, restUntil);
    if (document.hidden || isLooking || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, at - performance.now());
  }

  async function look(): Promise<void> {
    const nodes = changed;
    changed = new Set();
    due = Infinity;
    const started = performance.now();
    isLooking = true;
    const isNew = await read();
    if (signal.aborted) return;
    watch(shadowRoots());
    restUntil = performance.now() + (performance.now() - started) / share;
    for (const node of nodes) idleChanges.set(node, isNew ? 0 : (idleChanges.get(node) ?? 0) + 1);
    if (isNew) await mark();
    isLooking = false;
    if (changed.size > 0 && !signal.aborted) plan(isAnySoon(changed) ? soon : seldom);
  }

  function checkAddress(): void {
    const now = addressNow();
    if (now !== address) moved();
    address = now;
  }

  const observer = new MutationObserver((records) => {
    checkAddress();
    const targets = new Set(records.filter((record) => !isOfCard(record)).map(({ target }) => target));
    if (targets.size === 0) return;
    for (const target of targets) if (changed.size < mostNodes) changed.add(target);
    plan(isAnySoon(targets) ? soon : seldom);
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

  document.addEventListener('visibilitychange', () => changed.size > 0 && plan(soon), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(check);
  });
  void look();
}
