import { expect, test } from 'vitest';
import { decodeModel } from '../../lib/syntax/decode-model';
import { labels } from '../../lib/syntax/labels';
import { readSyntax } from '../../lib/syntax/read-syntax';
import { tags } from '../../lib/syntax/tags';
import { encodeModel } from '../../scripts/train/syntax/encode-model';
import { readText } from '../text/read-text';
import { learnSmallSyntax, treebank } from './treebank';

const model = decodeModel(encodeModel(learnSmallSyntax(), () => {}));

test('the sentences that were learnt from come back with their tags and trees, through packed weights', () => {
  for (const { text, sentences } of treebank) {
    const gold = sentences[0]!;
    const { pos, head, label } = readSyntax(readText(text), model);
    expect(
      Array.from(pos, (id) => tags[id]),
      text,
    ).toEqual(Array.from(gold.tag, (id) => tags[id]));
    expect([...head], text).toEqual([...gold.head]);
    expect(
      Array.from(label, (id) => labels[id]),
      text,
    ).toEqual(Array.from(gold.label, (id) => labels[id]));
  }
});

/** Each arc is written `dependent label head`. */
const unseen: { text: string; arcs: string[] }[] = [
  {
    text: 'The lawyer claimed hackers deleted the letters.',
    arcs: ['lawyer nsubj claimed', 'deleted ccomp claimed', 'letters obj deleted'],
  },
  {
    text: 'Hackers copied letters, according to ministry.',
    arcs: ['Hackers nsubj copied', 'according case ministry', 'ministry obl copied'],
  },
];

test('a word that was never seen is read by what stands around it', () => {
  for (const { text, arcs } of unseen) {
    const document = readText(text);
    const { head, label } = readSyntax(document, model);
    const found = document.tokens.map((token, i) => `${token.text} ${labels[label[i]!]} ${document.tokens[head[i]!]?.text ?? ''}`);
    expect(found).toEqual(expect.arrayContaining(arcs));
  }
});
