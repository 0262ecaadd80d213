import type { Pause } from './pause';

/** What is done at each node of a walk; `enter` says whether to go into an element, `leave` is called once for each that was entered. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  shadow(root: ShadowRoot): void;
}

/** What browsers let a content script ask for besides: shadow trees that are closed to the page. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } | undefined;

/** A form's fields can take the names of its properties (`<input name="shadowRoot">`), so a form is never asked for any. */
export const isForm = (node: Node): node is HTMLFormElement => node instanceof HTMLFormElement;

const shadowOf =
  typeof chrome === 'object' && chrome.dom
    ? (element: Element) => (element instanceof HTMLElement ? chrome.dom!.openOrClosedShadowRoot(element) : null)
    : ({ shadowRoot }: Element) => shadowRoot;

/** What a reader meets in a node: its shadow tree, what is assigned to a slot, or its children. */
function shownIn(node: Node): Node[] {
  const shadow = node instanceof Element && !isForm(node) ? shadowOf(node) : null;
  if (shadow) return [shadow];
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...Reflect.get(Node.prototype, 'childNodes', node)];
}

/** A node and those around it, from the inside outwards, from a shadow tree on to its host. */
export function pathOf(start: Node): Node[] {
  const path: Node[] = [];
  // Asked of the prototype, for a form may have a field that is named `parentNode`.
  const around = (node: Node) => (node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node));
  for (let node: Node | null = start; node; node = around(node)) path.push(node);
  return path;
}

/**
 * Visits what is under `root` in the order in which a reader meets it, shadow trees included, with pauses for the page.
 * Resolves to whether it met everything: a page that moves what is visited next, during a pause, ends the walk.
 */
export async function walk(root: Node, visitor: Visitor, pause: Pause): Promise<boolean> {
  for (const node of shownIn(root)) {
    const wait = pause();
    if (wait) {
      const before = pathOf(node);
      await wait;
      const after = pathOf(node);
      if (before.some((around, at) => around !== after[at])) return false;
    }
    if (node instanceof Text) visitor.text(node);
    if (node instanceof ShadowRoot) visitor.shadow(node);
    const isEntered = node instanceof Element ? visitor.enter(node) : node instanceof ShadowRoot;
    if (isEntered && !(await walk(node, visitor, pause))) return false;
    if (isEntered && node instanceof Element) visitor.leave(node);
  }
  return true;
}
