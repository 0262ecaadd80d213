import type { Pause } from './pause';

type Holder = Element | ShadowRoot;

/** What is done at each node of a walk; `enter` says whether to go into an element or a shadow tree, `leave` is called once for each that was entered. */
export interface Visitor {
  enter(node: Holder): boolean;
  leave(node: Holder): void;
  text(node: Text): void;
}

/** What browsers let a content script ask for besides: shadow trees that are closed to the page. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } | undefined;

/** A form's fields can take the names of its properties (`<input name="shadowRoot">`), so a form is never asked for any. */
export const isForm = (node: Node): node is HTMLFormElement => node instanceof HTMLFormElement;

// Taken out once: where a page of scripts names it whole, Firefox's linter warns of what Firefox never runs.
const chromiumDom = typeof chrome === 'object' ? chrome.dom : undefined;

const shadowOf = chromiumDom
  ? (element: Element) => (element instanceof HTMLElement ? chromiumDom.openOrClosedShadowRoot(element) : null)
  : ({ shadowRoot }: Element) => shadowRoot;

/** A node and those around it, from the inside outwards, from a shadow tree on to its host. */
export function pathOf(start: Node): Node[] {
  const path: Node[] = [];
  // Asked of the prototype, for a form may have a field that is named `parentNode`.
  const around = (node: Node) => (node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node));
  for (let node: Node | null = start; node; node = around(node)) path.push(node);
  return path;
}

/** Nodes between two looks at the clock: they take well under a millisecond. */
const stepsPerPause = 8;

/** Goes from child to child wherever it is put, past what a form's fields are named. */
const walker = document.createTreeWalker(document);

/** Adds what a reader meets in a node, the last first: its shadow tree, what is assigned to a slot, or its children. */
function addShown(node: Node, ahead: Node[]): void {
  const shadow = node instanceof Element && !isForm(node) ? shadowOf(node) : null;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes().reverse() : [];
  ahead.push(...(shadow ? [shadow] : assigned));
  walker.currentNode = node;
  if (!shadow && assigned.length === 0) for (let child = walker.lastChild(); child; child = walker.previousSibling()) ahead.push(child);
}

/**
 * Visits what is under `root` in the order in which a reader meets it, shadow trees included, with pauses for the page.
 * Resolves to whether it met everything: a page that moves what is visited next, during a pause, ends the walk.
 */
export async function walk(root: Node, visitor: Visitor, pause: Pause): Promise<boolean> {
  const entered: Holder[] = [];
  /** The next one last; what was entered comes again after what it holds. */
  const ahead: Node[] = [];
  addShown(root, ahead);
  let steps = 0;
  while (ahead.length > 0) {
    const node = ahead.pop()!;
    if (node === entered.at(-1)) {
      visitor.leave(entered.pop()!);
      continue;
    }
    steps += 1;
    const wait = steps % stepsPerPause === 0 ? pause() : undefined;
    if (wait) {
      const before = pathOf(node);
      await wait;
      const after = pathOf(node);
      if (before.some((around, at) => around !== after[at])) return false;
    }
    if (node instanceof Text) visitor.text(node);
    else if ((node instanceof Element || node instanceof ShadowRoot) && visitor.enter(node)) {
      entered.push(node);
      ahead.push(node);
      addShown(node, ahead);
    }
  }
  return true;
}
