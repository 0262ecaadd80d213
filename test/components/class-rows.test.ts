import { expect, test } from 'vitest';
import { classRows, countRows, isRowShown, showRow } from '../../components/view/class-rows';
import { leastLikelihood } from '../../lib/detect/least-likelihood';
import { CueClass } from '../../lib/model/cue-class';
import { Settings } from '../../lib/model/settings';

const usual = Settings.parse({});
const mark = (cueClass: CueClass, likelihood = 1, nested = false) => ({
  likelihood,
  relation: { cueClass, nested, strength: 'stated' } as const,
});
const found = [
  mark('report'),
  mark('report', leastLikelihood.attribution.more),
  mark('report', 1, true),
  mark('attitude'),
  mark('blame'),
  { likelihood: 1 },
];

test('every class has a row, and so have quotations', () => {
  expect([...classRows].sort()).toEqual([...CueClass.options, 'nested'].sort());
});

test('at first all but attitudes and quotations is shown', () => {
  expect(classRows.filter((row) => !isRowShown(row, usual))).toEqual(['attitude', 'nested']);
});

for (const row of classRows) {
  test(`${row} is shown and left out, and nothing else is`, () => {
    const shown = showRow(row, true, usual);
    const others = (settings: Settings) => classRows.filter((other) => other !== row && isRowShown(other, settings));
    expect(isRowShown(row, shown)).toBe(true);
    expect(isRowShown(row, showRow(row, false, shown))).toBe(false);
    expect(others(showRow(row, false, shown))).toEqual(others(usual));
    expect(showRow(row, true, shown)).toEqual(shown);
  });
}

const counts: { what: string; wish: Partial<Settings>; expected: Partial<ReturnType<typeof countRows>> }[] = [
  { what: 'what is hidden counts as if it were shown', wish: {}, expected: { report: 1, attitude: 1, blame: 1, nested: 1, deny: 0 } },
  { what: 'doubtful marks count where they are wanted', wish: { plenty: 'more' }, expected: { report: 2 } },
  { what: 'quotations count for their class where they are wanted', wish: { nested: true }, expected: { report: 2, nested: 1 } },
  {
    what: 'a quotation of a class that is left out would not be shown',
    wish: { hiddenClasses: ['report'] },
    expected: { report: 1, nested: 0 },
  },
];
for (const { what, wish, expected } of counts) {
  test(`in counting, ${what}`, () => expect(countRows(found, { ...usual, ...wish })).toMatchObject(expected));
}
