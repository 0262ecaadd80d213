import { describeSpan } from '../../lib/anchor/describe';
import type { Correction } from '../../lib/model/correction';
import { newClaim, story, uuid } from '../store/samples';

/** The correction of number `n` of the place of some words in a text that stands in [brackets], on the page of the samples. */
export function correction(n: number, marked: string, changed: Partial<Correction> = {}, url = story): Correction {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { target } = newClaim(n, { url }).draft;
  return {
    id: uuid(n),
    target: { ...target, selector: describeSpan(unmarked(marked), { start, end }) },
    found: 'actor',
    is: 'none',
    everywhere: false,
    created: new Date(Date.UTC(2026, 2, 1, 8, n)).toISOString(),
    ...changed,
  };
}

/** A text without its brackets. */
export const unmarked = (marked: string): string => marked.replace(/[[\]]/g, '');
