import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { resolver } from '../../lib/anchor/resolve';
import { editedPage } from './edited-page';

test('after random edits no quote, sought alone or together with others, is found at a wrong place, none that was removed is found, and unchanged words are always found', () => {
  fc.assert(
    fc.property(fc.noBias(editedPage), ({ before, after, quotes }) => {
      const resolve = resolver(after);
      const selectors = quotes.map(({ at }) => describeSpan(before, at));
      const all = resolve(selectors);
      const both = quotes.flatMap((quote, at) => [all[at]!, ...resolve([selectors[at]!])].map((anchoring) => ({ ...quote, anchoring })));
      for (const { now, edit, wordsChanged, anchoring: found } of both) {
        if (!now) {
          expect(found).toEqual({ state: 'gone' });
          continue;
        }
        if (!wordsChanged) {
          expect(found).toEqual({ state: edit === 'keep' ? 'anchored' : expect.stringMatching(/^(anchored|moved)$/), span: now });
          continue;
        }
        if (found.state === 'gone') continue; // too little of a short quote may be left
        expect(found.state).toBe('changed');
        expect(shared(found.span, now)).toBeGreaterThan(0.5);
      }
    }),
    { seed: 4, numRuns: 100, endOnFailure: true },
  );
});

test('of the quotes whose words were changed by random edits, nearly all are found', () => {
  let changed = 0;
  let foundAgain = 0;
  for (const { before, after, quotes } of fc.sample(fc.noBias(editedPage), { seed: 5, numRuns: 60 })) {
    const all = resolver(after)(quotes.map(({ at }) => describeSpan(before, at)));
    for (const [at, { now, wordsChanged }] of quotes.entries()) {
      if (!now || !wordsChanged) continue;
      changed += 1;
      const found = all[at]!;
      if (found.state === 'changed' && shared(found.span, now) >= 0.7) foundAgain += 1;
    }
  }
  expect(changed).toBeGreaterThan(50);
  expect(foundAgain / changed).toBeGreaterThan(0.95);
});

/** The part of two spans together that both have. */
function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
