import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeModel } from '../../lib/syntax/decode-model';
import { labels } from '../../lib/syntax/labels';
import { readSyntax } from '../../lib/syntax/read-syntax';
import { partOfTag, parts } from '../../lib/syntax/tags';
import { readText } from '../text/read-text';

const model = decodeModel(new Uint8Array(readFileSync('lib/weights/syntax.bin')));

/** Sentences of our own with the arcs that matter to us, each written `dependent label head`; `-` is the head of a root. */
const sentences: { text: string; arcs: string[] }[] = [
  {
    text: 'Officials said on Monday that the hackers had stolen thousands of records.',
    arcs: ['said root -', 'Officials nsubj said', 'that mark stolen', 'hackers nsubj stolen', 'stolen ccomp said', 'thousands obj stolen'],
  },
  {
    text: 'According to the ministry, three soldiers were killed in the attack.',
    arcs: ['killed root -', 'According case ministry', 'ministry obl killed', 'soldiers nsubj:pass killed', 'were aux:pass killed'],
  },
  {
    text: 'The agency blamed Russian hackers for the outage.',
    arcs: ['agency nsubj blamed', 'hackers obj blamed', 'Russian amod hackers', 'for case outage', 'outage obl blamed'],
  },
  { text: 'She denied the claims.', arcs: ['She nsubj denied', 'denied root -', 'claims obj denied'] },
  {
    text: 'Microsoft attributed the campaign to a group.',
    arcs: ['Microsoft nsubj attributed', 'campaign obj attributed', 'to case group'],
  },
];

test.each(sentences)('the shipped weights read: $text', ({ text, arcs }) => {
  const document = readText(text);
  const { head, label } = readSyntax(document, model);
  const found = document.tokens.map((token, i) => `${token.text} ${labels[label[i]!]} ${document.tokens[head[i]!]?.text ?? '-'}`);
  expect(found).toEqual(expect.arrayContaining(arcs));
});

test('words are tagged by what stands around them', () => {
  const document = readText('They plan to report the plan in a report.');
  const { pos } = readSyntax(document, model);
  expect(Array.from(pos, (tag) => parts[partOfTag[tag]!])).toEqual('PRON VERB PART VERB DET NOUN ADP DET NOUN PUNCT'.split(' '));
});

const alike: [string, string][] = [
  ['officials', 'authorities'],
  ['russian', 'chinese'],
  ['announced', 'claimed'],
  ['minister', 'president'],
];

test('words that are used alike share a wide cluster, others do not', () => {
  const wideOf = (word: string): number => readSyntax(readText(word), model).cluster[0]! >> 3;
  for (const [a, b] of alike) {
    expect(wideOf(a), a).toBeGreaterThan(0);
    expect(wideOf(b), b).toBe(wideOf(a));
  }
  expect(new Set(alike.map(([a]) => wideOf(a))).size).toBe(alike.length);
});
