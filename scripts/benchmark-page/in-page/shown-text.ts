const notShown = /^(script|style|noscript|template|textarea|select|option|button|title|svg|math|iframe|object)$/;

/** The text nodes of a page, one after the other, with where each begins in all of their text: what every engine's finds are compared in. */
export interface ShownText {
  text: string;
  nodes: Text[];
  starts: number[];
  /** Where in the text a boundary of a range lies. */
  offsetOf(container: Node, offset: number): number;
}

const filter = (node: Node): number => {
  if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
  return node instanceof Element && notShown.test(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
};

/** Reads the page as it is in its source, white space and all; leaves out code and controls. */
export function readShownText(): ShownText {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const places = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    places.set(node, nodes.length);
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.length;
  }
  return {
    text: parts.join(''),
    nodes,
    starts,
    offsetOf(container, offset) {
      const at = places.get(container);
      if (at !== undefined) return starts[at]! + offset;
      // A boundary between elements: the first text after it.
      const boundary = new Range();
      boundary.setStart(container, offset);
      const after = nodes.findIndex((node) => boundary.comparePoint(node, 0) >= 0);
      return after < 0 ? length : starts[after]!;
    },
  };
}

/** Whether a reader sees this text. */
export function isShown(node: Text): boolean {
  const element = node.parentElement;
  return element?.checkVisibility({ visibilityProperty: true }) === true && !element.closest('[contenteditable]');
}
