import type { CardContent } from '../model/card-content';
import { type CorrectionActs, correctionRow } from './card-correction';
import { cardTag } from './card-tag';
import { liveRange } from './live-range';
import { make, makeButton } from './make';

/** What the reader can do in a card. */
export interface CardActs extends CorrectionActs {
  tag(): void;
}

/** Opens a card beside some words; gives what closes it. */
export type OpenCard = (content: CardContent, range: StaticRange, acts: CardActs, signal: AbortSignal) => () => void;

const gap = 8;

function fill(content: CardContent, acts: CardActs, close: () => void, correction: HTMLElement | undefined): HTMLElement {
  const { kind, language, title, rows, sentence, closeLabel, tagLabel } = content;
  const shut = makeButton('close', '×', close);
  const tag = () => {
    acts.tag();
    close();
  };
  shut.ariaLabel = closeLabel;
  const pieces = sentence.map(({ text, part }) => (part ? make('span', part, [text]) : text));
  const said = make('p', 'sentence', pieces);
  said.lang = document.documentElement.lang;
  const list = rows.flatMap(({ label, value }) => [make('dt', 'label', [label]), make('dd', 'value', [value])]);
  const card = make('div', 'card', [
    make('div', 'head', [make('h2', `title ${kind}`, [title]), shut]),
    said,
    make('dl', 'rows', list),
    make('div', 'foot', [makeButton('tag', tagLabel, tag)]),
    ...(correction ? [correction] : []),
  ]);
  card.lang = language;
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
  host.style.cssText = `--left:${across}px!important;--top:${down}px!important`;
}

/** Opens a card. Escape, a click elsewhere and `signal` close it too, and the focus goes back to where it was. */
export const openCard: OpenCard = (content, range, acts, signal) => {
  // Made in a document without scripts: a page that has defined an element of this name would get hold of the closed shadow root.
  const host = document.implementation.createHTMLDocument().createElement(cardTag);
  const shadow = host.attachShadow({ mode: 'closed' });
  const before = document.activeElement;
  const open = new AbortController();
  const close = () => {
    open.abort();
    const hadFocus = shadow.activeElement;
    host.remove();
    // Asked of the prototype, for a form may have a field that is named `focus`.
    if (hadFocus && before instanceof HTMLElement) HTMLElement.prototype.focus.call(before, { preventScroll: true });
  };
  const row = content.correction && correctionRow(content.correction, acts, host, open.signal);
  const putInPlace = () => {
    place(host, range);
    row?.placed();
  };
  const card = fill(content, acts, close, row?.element);
  shadow.append(card);
  document.documentElement.append(host);
  putInPlace();
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
  for (const type of ['scroll', 'resize']) addEventListener(type, putInPlace, listening);
  // What is typed into the card is no shortcut of the page.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', close, { signal: open.signal });
  return close;
};
