import type { KeyboardEvent } from 'react';

const steps: Record<string, 'nextElementSibling' | 'previousElementSibling'> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

/** On a list's arrow keys, moves the focus to the first button of the next or previous row. */
export function moveBetweenRows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = steps[event.key];
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  if (!step || !row || event.target instanceof HTMLInputElement) return;
  const next = row[step]?.querySelector('button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
