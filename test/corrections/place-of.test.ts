import { expect, test } from 'vitest';
import { placeOf } from '../../lib/corrections/place-of';
import { correction, unmarked } from './samples';

const made = 'The port was shut.\n[Interpol] said that two cranes had fallen in the night.\nInterpol said nothing more.';
const story = unmarked(made);
const rows: [what: string, made: string, now: string, place: number | undefined][] = [
  ['a text that is the same', made, story, 19],
  ['a text with a paragraph before it', made, `A new day has begun here.\n${story}`, 45],
  ['a text whose paragraphs before it and after it are others', made, `New.\n${story.split('\n')[1]}\nThe end.`, 5],
  [
    'a text with other words before it in its line',
    made,
    story.replace('\nInterpol said that', '\nYesterday Interpol said that'),
    undefined,
  ],
  ['a text with other words after it', made, story.replace('said that two', 'denied that two'), undefined],
  ['a text that has the words elsewhere only', made, 'Interpol said nothing more.', undefined],
  ['a text with a place that is the same twice, at other offsets', made, `New.\n${story}\nAnd again.\n${story}`, undefined],
  ['a text with a place that is the same twice, one where it was', `It is [Ada]. ${'It is Ada. '.repeat(39)}`, 'It is Ada. '.repeat(40), 6],
  ['a text where only a short line is left of what stood around it', 'One.\n[Interpol]\nTwo.', 'Three.\nInterpol\nFour.', undefined],
  ['an empty text', made, '', undefined],
];
for (const [what, from, now, place] of rows) {
  test(`in ${what} a correction is ${place === undefined ? 'nowhere' : 'in its place'}`, () => {
    expect(placeOf(now, correction(1, from).target.selector)?.start).toBe(place);
  });
}

test('a place that a file puts nearer to the start of the text than what stands before it is that of the words', () => {
  const [quote, place] = correction(1, 'Police and [Ada] spoke.').target.selector;
  expect(placeOf('Police and Ada spoke.', [quote, { ...place, start: 2 }])).toEqual({ start: 11, end: 14 });
});
