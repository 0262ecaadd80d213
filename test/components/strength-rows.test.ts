import { expect, test } from 'vitest';
import { countStrengths, showStrength } from '../../components/view/strength-rows';
import { Settings } from '../../lib/model/settings';
import { Strength } from '../../lib/model/strength';
import { lookOf } from '../../lib/view/look-of';

const usual = Settings.parse({});
const mark = (strength: Strength, nested = false) => ({ likelihood: 1, relation: { cueClass: 'blame' as const, strength, nested } });
const party = { likelihood: 1 };

test('at first every strength is shown', () => {
  expect(Strength.options.filter((strength) => lookOf(mark(strength), usual) === 'off')).toEqual([]);
});

for (const strength of Strength.options) {
  test(`what is ${strength} is left out and shown again, and nothing else is`, () => {
    const without = showStrength(strength, false, usual);
    expect(Strength.options.filter((other) => lookOf(mark(other), without) === 'off')).toEqual([strength]);
    expect(lookOf(party, without)).toBe('plain');
    expect(showStrength(strength, false, without)).toEqual(without);
    expect(showStrength(strength, true, without)).toEqual(usual);
  });
}

test('in counting, what is hidden counts as if it were shown, and quotations where they are wanted', () => {
  const found = [mark('alleged'), mark('alleged', true), mark('denied'), party];
  const wish = showStrength('alleged', false, usual);
  expect(countStrengths(found, wish)).toMatchObject({ alleged: 1, denied: 1, stated: 0 });
  expect(countStrengths(found, { ...wish, nested: true })).toMatchObject({ alleged: 2 });
});
