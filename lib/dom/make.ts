/** Makes an element of the card, which a style sheet knows by its parts. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  element.append(...children);
  return element;
}

/** A button of the card. */
export function makeButton(part: string, label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = make('button', `button ${part}`, [label]);
  made.addEventListener('click', act);
  return made;
}
