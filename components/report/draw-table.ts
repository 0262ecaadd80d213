import type { TableText } from '@/lib/report/report-text';
import { drawBars } from './draw-bars';
import { drawMatrix } from './draw-matrix';
import { drawTimeline } from './draw-timeline';
import type { Drawing } from './drawing';

/** Draws a counted table, `width` px wide. A part that shows a number has its row and column as `data-place`. The picture is told apart from what is around it by its title and its sentence, whose ids are given. */
export function drawTable(
  text: Drawing & Pick<TableText, 'id'>,
  width: number,
  { labelledBy, describedBy }: Record<'labelledBy' | 'describedBy', string>,
): Element {
  const draw = text.id === 'matrix' ? drawMatrix : text.id === 'timeline' ? drawTimeline : drawBars;
  const picture = draw(text, width);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-labelledby', labelledBy);
  picture.setAttribute('aria-describedby', describedBy);
  for (const part of picture.querySelectorAll('[aria-label]')) {
    const label = part.getAttribute('aria-label') ?? '';
    if (/^\d+ \d+$/.test(label)) part.setAttribute('data-place', label);
    part.removeAttribute('aria-label'); // the picture is one thing; its parts are named in the words of Plot's makers
  }
  return picture;
}
