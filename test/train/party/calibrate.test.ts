import { expect, test } from 'vitest';
import { calibrate } from '../../../lib/detect/mentions/learned/judge-parties';
import { calibrateGuesses, type Guess } from '../../../scripts/train/party/calibrate';

/** Guesses of a kind with one share, of which some are right. */
const guesses = (kind: number, share: number, right: number, of: number): Guess[] =>
  Array.from({ length: of }, (_, i) => ({ kind, share, isRight: i < right }));

test('shares that say too much are taken back, each kind on its own', () => {
  const found = calibrateGuesses([...guesses(0, 0.9, 600, 1000), ...guesses(0, 0.1, 400, 1000), ...guesses(1, 0.5, 900, 1000)], 2);
  expect(calibrate(found, 0, 0.9)).toBeCloseTo(0.6, 1);
  expect(calibrate(found, 0, 0.1)).toBeCloseTo(0.4, 1);
  expect(calibrate(found, 1, 0.5)).toBeCloseTo(0.9, 1);
});

test('without guesses a share means what it says', () => expect(calibrate(calibrateGuesses([], 1), 0, 0.7)).toBeCloseTo(0.7, 5));
