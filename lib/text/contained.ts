const marks = /[\u2066-\u2069]/g;
const end = '\u2069';

/**
 * Words whose marks of directions end with them, wherever they are put within an isolate (Unicode Standard Annex 9): none is left open, and none closes what is
 * around them. Without their ends of paragraphs, which would end that too.
 */
export function contained(words: string): string {
  let open = 0;
  const closed = words.replace(marks, (mark) => {
    if (mark === end && open === 0) return '';
    open += mark === end ? -1 : 1;
    return mark;
  });
  return closed.replace(/[\u0085\u2028\u2029]/g, ' ') + end.repeat(open);
}
