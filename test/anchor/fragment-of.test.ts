import { expect, test } from 'vitest';
import { isFragmentOf } from '../../lib/anchor/fragment-of';

const prefix = 'The mayor said that ';
const exact = 'nobody noticed until six';
const suffix = ' in the morning. Then';

const own: string[] = [
  'nobody%20noticed%20until%20six',
  'NOBODY%20noticed',
  'noticed',
  'said%20that-,nobody%20noticed',
  'that-,nobody,six',
  'nobody,six,-in%20the',
  'said%20that-,nobody,six,-in%20the%20morning.',
  'until%20six,-in%20the%20morning.%20Then%20he%20left', // more than is kept
  'A%20year%20ago%2C%20the%20mayor%20said%20that-,nobody', // more than is kept
  'nobody,-noticed',
  'said%20that,six',
  'six,in%20the%20morning',
  '%20nobody%20noticed%20',
];
for (const directive of own) {
  test(`${directive} names words of the quote`, () => expect(isFragmentOf(`:~:text=${directive}`, prefix, exact, suffix)).toBe(true));
}

const strange: string[] = [
  ':~:text=somebody',
  ':~:text=nobody,seven',
  ':~:text=six,nobody',
  ':~:text=somebody-,nobody',
  ':~:text=the%20mayor-,nobody',
  ':~:text=nobody,-until',
  ':~:text=nobody,six,-on%20Tuesday',
  ':~:text=until%20six,-in%20the%20evening',
  ':~:text=said-,that,nobody,six,-in',
  ':~:text=nobody,noticed,six',
  ':~:text=',
  ':~:text=,six',
  ':~:text=nobody,',
  ':~:text=said%20that-,',
  ':~:text=nobody%2',
  ':~:text=%ff',
  ':~:text=nobody noticed',
  ':~:text=nobody&text=six',
  '#:~:text=nobody',
  'text=nobody',
  '',
];
for (const fragment of strange) {
  test(`“${fragment}” is no fragment of the quote`, () => expect(isFragmentOf(fragment, prefix, exact, suffix)).toBe(false));
}

test('a term is looked for at each of its places, up to thirty-two', () => {
  const words = (times: number) => `${'no '.repeat(times)}yes`;
  expect(isFragmentOf(':~:text=no,-yes', '', words(32), '')).toBe(true);
  expect(isFragmentOf(':~:text=no,-yes', '', words(33), '')).toBe(false);
});

test('typography and half characters make no difference', () => {
  expect(isFragmentOf(':~:text=%22nobody%22%20-%20no', '', '“Nobody”\u00a0– no\ud83d', '')).toBe(true);
});
