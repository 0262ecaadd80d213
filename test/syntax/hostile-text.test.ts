import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeModel } from '../../lib/syntax/decode-model';
import { readSyntax } from '../../lib/syntax/read-syntax';
import { readText } from '../text/read-text';

const model = decodeModel(new Uint8Array(readFileSync('lib/weights/syntax.bin')));
const longestPiece = 200; // tokens, as in `parseSentence`

const texts: [name: string, text: string][] = [
  ['nothing', ''],
  ['no sentence but pieces', ' \n ))) 12 — §\n\nPolice, fire crews and medics came'],
  ['white space', ' \n\t\u00a0 '],
  ['one word of 5 MB', 'a'.repeat(5_000_000)],
  ['20,000 words without an end', 'word '.repeat(20_000)],
  ['opening brackets', '('.repeat(10_000)],
  ['quotation marks', '" '.repeat(10_000)],
  ['commas', 'and, '.repeat(10_000)],
  ['full stops', '. '.repeat(5_000)],
  ['emoji', 'Officials 😀👩‍👩‍👧‍👦 said 🇺🇦 it. '.repeat(500)],
  ['lone surrogates', 'He \ud800said \udc00that \ud83d.'.repeat(500)],
  ['control characters', 'He said\u0000 that\u0007\u200b it\ufeff fell.'],
  ['another script', '外交部说，黑客偷了文件。 قال المسؤولون إن القراصنة سرقوا الملفات.'],
];

test.each(texts)('every sentence is a tree whatever the text: %s', (_, text) => {
  const document = readText(text);
  const { head, pos, label, cluster } = readSyntax(document, model);
  expect([head.length, pos.length, label.length, cluster.length]).toEqual(new Array(4).fill(document.tokens.length));
  for (const { firstToken, tokenEnd } of document.sentences) {
    const own = head.subarray(firstToken, tokenEnd);
    expect(own.filter((h) => h === -1)).toHaveLength(Math.ceil(own.length / longestPiece));
    for (let i = firstToken; i < tokenEnd; i++) {
      let at = i;
      for (let steps = 0; at >= 0 && steps <= longestPiece; steps++) at = head[at]!;
      if (at !== -1) throw new Error(`Token ${i} hangs on itself`);
    }
  }
});
