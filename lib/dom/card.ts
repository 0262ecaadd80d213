import type { CardContent } from '../model/card-content';
import { liveRange } from './live-range';

/** The element that holds the card while it is open: the only one that is ever added to a page. */
export const cardTag = 'ascribe-card';

const gap = 8;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  element.append(...children);
  return element;
}

function button(part: string, label: string, act: () => void): HTMLButtonElement {
  const made = make('button', `button ${part}`, [label]);
  made.addEventListener('click', act);
  return made;
}

function fill({ kind, title, rows, sentence, closeLabel, tagLabel }: CardContent, tag: () => void, close: () => void): HTMLElement {
  const shut = button('close', '×', close);
  shut.ariaLabel = closeLabel;
  const pieces = sentence.map(({ text, part }) => (part ? make('span', part, [text]) : text));
  const list = rows.flatMap(({ label, value }) => [make('dt', 'label', [label]), make('dd', 'value', [value])]);
  const card = make('div', 'card', [
    make('div', 'head', [make('h2', `title ${kind}`, [title]), shut]),
    make('p', 'sentence', pieces),
    make('dl', 'rows', list),
    make('div', 'foot', [button('tag', tagLabel, tag)]),
  ]);
  card.role = 'dialog';
  card.ariaLabel = title;
  card.tabIndex = -1;
  return card;
}

/** Below the words where there is room, else above them, else beside them, always inside the window; a narrow one has it over the words. */
function place(host: HTMLElement, range: StaticRange): void {
  const words = liveRange(range).getClientRects()[0];
  if (!words) return;
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const inWindow = (at: number, size: number, room: number) => Math.max(gap, Math.min(at, room - size - gap));
  const below = words.bottom + gap;
  const before = words.left - width - gap;
  const top = below + height + gap <= clientHeight ? below : words.top - height - gap;
  const left = top >= gap ? words.left : before >= gap ? before : words.right + gap;
  const across = inWindow(left, width, clientWidth);
  const down = inWindow(top, height, clientHeight);
  host.style.cssText = `left:${across}px!important;top:${down}px!important`;
}

/** Opens a card beside some words; gives what closes it. Escape, a click elsewhere and `signal` close it too, and the focus goes back to where it was. */
export function openCard(content: CardContent, range: StaticRange, tag: () => void, signal: AbortSignal): () => void {
  // Made in a document without scripts: a page that has defined an element of this name would get hold of the closed shadow root.
  const host = document.implementation.createHTMLDocument().createElement(cardTag);
  const shadow = host.attachShadow({ mode: 'closed' });
  const before = document.activeElement;
  const open = new AbortController();
  const close = () => {
    open.abort();
    const hadFocus = shadow.activeElement;
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const card = fill(
    content,
    () => {
      tag();
      close();
    },
    close,
  );
  shadow.append(card);
  document.documentElement.append(host);
  place(host, range);
  card.focus({ preventScroll: true });

  const listening = { capture: true, signal: open.signal };
  // Whatever happens inside a closed shadow root happens to its host, seen from outside.
  const isOurs = ({ target }: Event) => target === host;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (isOurs(event)) event.stopPropagation();
    close();
  };
  addEventListener('keydown', onKey, listening);
  addEventListener('pointerdown', (event) => !isOurs(event) && close(), listening);
  for (const type of ['scroll', 'resize']) addEventListener(type, () => place(host, range), listening);
  // What is typed into the card is no shortcut of the page.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', close, { signal: open.signal });
  return close;
}
