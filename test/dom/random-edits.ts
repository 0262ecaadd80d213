import { prose } from './mount';

const texts = [...prose, 'It was said.', 'A', ' ', '\n  two   spaces ', 'no end', 'soft\u00adhyphen', '[1]', 'Ends here.'];
const tags = 'p div span b h2 li blockquote ul section sup em button'.split(' ');
const looks = ['gone', 'line', 'box', 'related', 'drop', 'sr-only', 'unseen', ''];
const styles = ['display: none', 'display: block', 'display: inline', 'visibility: hidden', 'float: left', 'display: contents', ''];

/** The style sheet that gives the classes of `randomEdits` their looks. */
export const editStyles =
  '.gone { display: none } .line { display: inline } .box { display: block } .drop { float: left } .unseen { visibility: hidden } .small .box { display: none }';

/** Every kind of edit that a page makes; each call of what this gives makes one, somewhere under `root`, shadow trees included. */
export function randomEdits(root: Element, random: () => number): () => string {
  const any = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)]!;
  const detached: Node[] = [];

  function nodesIn(tree: Node): Node[] {
    const walker = document.createTreeWalker(tree);
    const nodes: Node[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      nodes.push(node, ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...nodesIn(node.shadowRoot)] : []));
    }
    return nodes;
  }
  const elements = () => nodesIn(root).filter((node) => node instanceof HTMLElement);
  const holders = () => [root, ...nodesIn(root).filter((node) => node instanceof HTMLElement || node instanceof ShadowRoot)];
  const put = (node: Node, holder: Node) => {
    for (let at: Node | undefined = holder; at; at = at instanceof ShadowRoot ? at.host : (at.parentNode ?? undefined))
      if (at === node) return;
    holder.insertBefore(node, any([null, ...holder.childNodes]));
  };
  function make(): Node {
    const element = document.createElement(any(tags));
    element.textContent = any(texts);
    if (random() < 0.2) element.className = any(looks);
    if (random() < 0.3) element.append(document.createElement('br'), any(texts));
    if (random() < 0.3) element.append(make());
    if (element.localName === 'sup') element.innerHTML = '<a href="#note">[1]</a>';
    return element;
  }
  const inside = (node: Node): ChildNode | undefined => any([...node.childNodes]);

  const edits: Record<string, () => void> = {
    text() {
      const node = any(nodesIn(root).filter((candidate) => candidate instanceof Text));
      if (node) node.data = any(texts);
    },
    content() {
      const element = any(elements());
      if (element && !element.contains(root)) element.textContent = any(texts);
    },
    insert: () => put(random() < 0.3 ? new Text(any(texts)) : make(), any(holders())),
    break: () => put(document.createElement('br'), any(holders())),
    remove: () => (inside(any(holders())) as ChildNode | undefined)?.remove(),
    move() {
      const node = inside(any(holders()));
      if (node) put(node, any(holders()));
    },
    look() {
      const element = any(elements());
      if (element) element.className = any(looks);
    },
    style() {
      const element = any(elements());
      if (element) element.style.cssText = any(styles);
    },
    hide() {
      const element = any(elements());
      if (element) element.hidden = !element.hidden;
    },
    detach() {
      const node = inside(any(holders()));
      if (!node) return;
      node.remove();
      detached.push(node);
    },
    reattach() {
      const node = detached.pop();
      if (!node) return;
      if (node instanceof Element && random() < 0.7) node.append(make());
      put(node, any(holders()));
    },
    putBackChanged() {
      const node = inside(any(holders()));
      const parent = node?.parentNode;
      if (!node || !parent) return;
      const after = node.nextSibling;
      node.remove();
      if (node instanceof Element) node.prepend(make());
      parent.insertBefore(node, after);
    },
    wrap() {
      const node = inside(any(holders()));
      if (!node) return;
      const link = document.createElement(any(['a', 'span', 'div']));
      link.setAttribute('href', '#x');
      node.replaceWith(link);
      link.append(node);
    },
    unwrap() {
      const element = any(elements());
      if (element?.parentNode && !element.shadowRoot) element.replaceWith(...element.childNodes);
    },
    split() {
      const node = any(nodesIn(root).filter((candidate) => candidate instanceof Text));
      node?.splitText(Math.floor(random() * node.length));
    },
    normalize: () => any(elements())?.normalize(),
    shadow() {
      const host = document.createElement('div');
      host.append(make(), new Text(any(texts)));
      if (random() < 0.5) host.className = any(looks);
      host.attachShadow({ mode: 'open' }).append(make(), document.createElement('slot'), make());
      put(host, any(holders()));
    },
    sheet() {
      const style = document.createElement('style');
      style.textContent = any(['.box { display: none }', '.drop { display: inline }', 'em { display: block }']);
      root.append(style);
    },
    unsheet: () => root.querySelector('style')?.remove(),
    rootLook: () => document.body.classList.toggle('small'),
  };
  const rare = new Set(['sheet', 'unsheet', 'rootLook', 'shadow', 'content']);
  const names = Object.keys(edits);
  return () => {
    let name = any(names);
    while (rare.has(name) && random() < 0.8) name = any(names);
    edits[name]!();
    return name;
  };
}
