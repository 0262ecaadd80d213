import { expect, test } from 'vitest';
import { agreement } from '../../lib/anchor/agreement';

const context = ' on Tuesday, when the council met again';
const forwards: { what: string; text: string; score: number }[] = [
  { what: 'all of it', text: context, score: context.length },
  { what: 'nothing', text: ': “I resign.”', score: 0 },
  { what: 'its beginning, where the text ends', text: ' on Tuesday', score: ' on Tuesday'.length },
  { what: 'all but a letter, which costs one more', text: ' on Tuesday, when the Council met again', score: context.length - 2 },
  { what: 'all but a word that was dropped', text: ' on Tuesday, when council met again', score: context.length - 2 * 'the '.length },
  {
    what: 'all beside a word that was added',
    text: ' on Tuesday, when the town council met again',
    score: context.length - 'town '.length,
  },
  {
    what: 'all but a word for which a longer one stands',
    text: ' on Wednesday, when the council met again',
    score: context.length - 'Tu'.length - 'Wedn'.length,
  },
  { what: 'all behind an edit at once', text: ' late on Tuesday, when the council met again', score: context.length - 5 },
  {
    what: 'no more than before an edit that costs more than what follows',
    text: ` on Tuesday, when${'x'.repeat(30)} the council`,
    score: 17,
  },
  { what: 'nothing behind an edit as long as a sentence', text: `${'x'.repeat(37)}${context}`, score: 0 },
  { what: 'what is left behind the longest edit', text: `${'x'.repeat(36)}${context}`, score: context.length - 36 },
  { what: 'nothing where no more than five units go on', text: ' on T-day, o-en the', score: 5 },
];
for (const { what, text, score } of forwards) {
  test(`of a context stands in a text: ${what}`, () => {
    expect(agreement({ context, text, at: 0, step: 1 })).toBe(score);
    expect(agreement({ context, text: `He spoke${text}`, at: 8, step: 1 })).toBe(score);
  });
  test(`backwards too: ${what}`, () => {
    const reversed = [...text].reverse().join('');
    expect(agreement({ context: [...context].reverse().join(''), text: `${reversed}He spoke`, at: text.length - 1, step: -1 })).toBe(score);
  });
}

test('no context agrees with anything, and none with an empty text', () => {
  expect(agreement({ context: '', text: 'words', at: 0, step: 1 })).toBe(0);
  expect(agreement({ context: 'words', text: '', at: 0, step: 1 })).toBe(0);
  expect(agreement({ context: 'words', text: 'words', at: -1, step: -1 })).toBe(0);
});
