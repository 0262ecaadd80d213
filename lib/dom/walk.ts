import type { Pause } from './pause';

/** What is done at each node of a walk; `enter` says whether to go into an element, `leave` is called once for each that was entered. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  shadow(root: ShadowRoot): void;
}

/** A form's fields can take the names of its properties (`<input name="shadowRoot">`), so a form is never asked for any. */
export const isForm = (node: Node): node is HTMLFormElement => node instanceof HTMLFormElement;

/** The trees shown in the place of an element's children: its open shadow tree, or what is assigned to a slot. */
function shownInstead(element: Element): Node[] {
  if (isForm(element)) return [];
  if (element.shadowRoot) return [element.shadowRoot];
  return element instanceof HTMLSlotElement ? element.assignedNodes() : [];
}

async function walkInstead(node: Node, visitor: Visitor, pause: Pause): Promise<void> {
  if (node instanceof ShadowRoot) visitor.shadow(node);
  if (node instanceof Text) visitor.text(node);
  if (node instanceof Element && !visitor.enter(node)) return;
  await walk(node, visitor, pause);
  if (node instanceof Element) visitor.leave(node);
}

/** Visits what is under `root` in the order in which a reader meets it, open shadow trees included, with pauses for the page. */
export async function walk(root: Node, visitor: Visitor, pause: Pause): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  while (node) {
    const wait = pause();
    if (wait) await wait;
    if (node instanceof Text) visitor.text(node);
    if (node instanceof Element && visitor.enter(node)) {
      const instead = shownInstead(node);
      for (const tree of instead) await walkInstead(tree, visitor, pause);
      const child: Node | null = instead.length > 0 ? null : walker.firstChild();
      if (child) {
        node = child;
        continue;
      }
      visitor.leave(node);
    }
    let next = walker.nextSibling();
    while (!next) {
      const parent = walker.parentNode();
      if (!(parent instanceof Element) || parent === root) return;
      visitor.leave(parent);
      next = walker.nextSibling();
    }
    node = next;
  }
}
