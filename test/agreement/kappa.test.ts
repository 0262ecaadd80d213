import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, cohenKappa } from '../../lib/agreement/kappa';
import { agreementWord } from '../../lib/agreement/landis-koch';

/** Worked by hand. */
const worked: { of: string; table: Cell[]; n: number; observed?: number; expected?: number; kappa?: number; error?: number }[] = [
  {
    of: 'grants that two readers would give (20 and 15 of 50 alike): (0.7 - 0.5) / (1 - 0.5)',
    table: [
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ],
    n: 50,
    observed: 0.7,
    expected: 0.5, // (25 * 30 + 25 * 20) / 2500
    kappa: 0.4,
    error: Math.sqrt(0.21 / 12.5),
  },
  {
    of: 'three categories: 7 of 10 alike, by chance (4 * 3 + 3 * 4 + 3 * 3) / 100',
    table: [
      ['supported', 'supported', 3],
      ['supported', 'disputed', 1],
      ['disputed', 'disputed', 2],
      ['disputed', 'refuted', 1],
      ['refuted', 'refuted', 2],
      ['refuted', 'disputed', 1],
    ],
    n: 10,
    observed: 0.7,
    expected: 0.33,
    kappa: 0.37 / 0.67,
    error: Math.sqrt(0.21 / 10 / 0.67 ** 2),
  },
  {
    of: 'much alike, and yet less than by chance: (0.9 - 0.905) / 0.095',
    table: [
      ['no', 'no', 18],
      ['yes', 'no', 1],
      ['no', 'yes', 1],
    ],
    n: 20,
    observed: 0.9,
    expected: 0.905, // (19 * 19 + 1 * 1) / 400
    kappa: -0.005 / 0.095,
    error: Math.sqrt(0.09 / 20 / 0.095 ** 2),
  },
  { of: 'nothing', table: [], n: 0 },
  { of: 'one category only, which leaves no chance to disagree', table: [['no', 'no', 7]], n: 7, observed: 1, expected: 1 },
  { of: 'no category in common', table: [['yes', 'no', 4]], n: 4, observed: 0, expected: 0, kappa: 0, error: 0 },
];

for (const { of, table, ...figures } of worked) {
  test(`kappa of ${of}`, () => {
    const found = cohenKappa(table);
    expect(Object.keys(found).sort()).toEqual(Object.keys(figures).sort());
    for (const [name, value] of Object.entries(figures)) expect(found[name as keyof typeof figures], name).toBeCloseTo(value, 12);
  });
}

const category = fc.constantFrom('a', 'b', 'c', 'd');
const tables = fc.array(fc.tuple(category, category, fc.nat({ max: 20 })), { maxLength: 20 });

test('kappa is the same for two readers in either order, never above 1, and 1 only if they are alike in all', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const found = cohenKappa(table);
      expect(cohenKappa(table.map(([a, b, count]) => [b, a, count] as const))).toEqual(found);
      if (found.kappa === undefined) return;
      expect(found.kappa).toBeLessThanOrEqual(1);
      expect(found.kappa).toBeGreaterThanOrEqual(-1);
      expect(found.kappa === 1).toBe(table.every(([a, b, count]) => a === b || count === 0));
    }),
  );
});

test('kappa of one reader with themselves is 1 if they used two categories', () => {
  fc.assert(
    fc.property(fc.array(category, { minLength: 1 }), (categories) => {
      const { kappa } = cohenKappa(categories.map((one) => [one, one, 1] as const));
      expect(kappa).toBe(new Set(categories).size > 1 ? 1 : undefined);
    }),
  );
});

const words = [
  [-0.3, 'poor'],
  [-0.004, 'slight'],
  [0, 'slight'],
  [0.2, 'slight'],
  [0.21, 'fair'],
  [0.4, 'fair'],
  [0.41, 'moderate'],
  [0.604, 'moderate'],
  [0.61, 'substantial'],
  [0.8, 'substantial'],
  [0.81, 'almostPerfect'],
  [1, 'almostPerfect'],
] as const;
for (const [kappa, word] of words) {
  test(`Landis and Koch call ${kappa} ${word}`, () => {
    expect(agreementWord(kappa)).toBe(word);
  });
}
