import { expect, test } from 'vitest';
import { isInPair, wholePairs } from '../../lib/anchor/whole-pairs';
import { isInsideWord } from '../../lib/anchor/word-edge';

/** Texts with a bar wherever a word does not go on, and none where it does. */
const words: string[] = [
  '|well|-|known|',
  '|don’t| |go|',
  "|don't|",
  '|3.50| |euros|',
  '|3|.|',
  '|end|.| |Next|',
  '|.|5|',
  '|a|.|.|b|',
  '|1,250|,| |or|',
  '|snake_case|',
  '|Cafe\u0301|',
  '|x😀y|',
  '|naïve| |Прага|',
  '||',
  '|U.S|.| |said|',
  '|10:30|;|',
];
for (const marked of words) {
  test(`words end at the bars of ${marked}`, () => {
    const text = marked.replaceAll('|', '');
    let barred = '';
    for (let at = 0; at <= text.length; at += 1) barred += `${isInsideWord(text, at) ? '' : '|'}${text[at] ?? ''}`;
    expect(barred).toBe(text === '' ? '|' : marked);
  });
}

const pair = 'a😀b';
const spans: [what: string, start: number, end: number, whole: [number, number]][] = [
  ['that starts within a character begins before it', 2, 4, [1, 4]],
  ['that ends within a character ends behind it', 0, 2, [0, 3]],
  ['of whole characters stays', 1, 3, [1, 3]],
  ['of a whole text stays', 0, 4, [0, 4]],
];
for (const [what, start, end, [from, to]] of spans) {
  test(`a span ${what}`, () => expect(wholePairs(pair, { start, end })).toEqual({ start: from, end: to }));
}

const places: [text: string, isIn: boolean][] = [
  ['\ud83d\ude00', true],
  ['\ud800\udc00', true],
  ['\udbff\udfff', true],
  ['\ud83d\ud83d', false],
  ['\ude00\ude00', false],
  ['\ude00\ud83d', false],
  ['\udc00\udc00', false],
  ['\ud7ff\udc00', false],
  ['\ud83d\ue000', false],
  ['ab', false],
];
for (const [text, isIn] of places) {
  test(`two units (${[...Array(2)].map((_, at) => text.charCodeAt(at).toString(16)).join(' ')}) are ${isIn ? 'one character' : 'two'}`, () =>
    expect(isInPair(text, 1)).toBe(isIn));
}
