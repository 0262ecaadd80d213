import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeSpan } from '../../../lib/anchor/describe';
import type { Candidate } from '../../../lib/detect/model/judge-features';
import { trainingCorrection } from '../../../lib/export/training-correction';
import { trainingPassage } from '../../../lib/export/training-passage';
import { type Annotation, claimToBody } from '../../../lib/model/annotation';
import type { Claim } from '../../../lib/model/claim';
import { isKnown, isRight } from '../../../scripts/train/attribution/judge-data';
import { readArticle } from '../../../scripts/train/attribution/read-corpus';
import { correctedArticles, readOwnArticles, readOwnCorrections } from '../../../scripts/train/own-articles';
import { correction } from '../../corrections/samples';
import { annotation, exported } from '../../export/samples';

const text =
  'The storm came at night. “Two cranes fell,” the harbour master told reporters, and the port stayed shut until noon on Friday.';
const passage = '“Two cranes fell,” the harbour master told reporters';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function tagged(changed: Partial<Claim>): Annotation {
  const claim: Claim = {
    statement: 'Two cranes fell',
    kind: 'statement',
    assertedBy: 'the harbour master',
    basis: 'told',
    strength: 'stated',
    verdict: 'unverified',
    tags: [],
    ...changed,
  };
  const start = text.indexOf(passage);
  const sample = annotation(1);
  const selector = describeSpan(text, { start, end: start + passage.length });
  return { ...sample, body: claimToBody(claim), target: { ...sample.target, selector } };
}

test('a statement that was tagged becomes an article of its quote and what stands around it', () => {
  const article = trainingPassage(tagged({}));
  expect(article?.text).toBe(`storm came at night. ${passage}, and the port stayed shut until noon on `);
  const [relation] = article!.attributions;
  const words = (ranges: [number, number][]) => ranges.map(([start, end]) => article!.text.slice(start, end));
  expect([words(relation!.source), words(relation!.cue), words(relation!.content)]).toEqual([
    ['the harbour master'],
    ['told'],
    ['Two cranes fell'],
  ]);
});

const leftOut: [name: string, changed: Partial<Claim>][] = [
  ['is reworded', { statement: 'Cranes fell in the storm.' }],
  ['is put down to someone whom the quote does not name', { assertedBy: 'Ana Lopes' }],
  ['has no cue', { basis: undefined }],
  ['holds someone responsible', { kind: 'responsibility' }],
];
for (const [name, changed] of leftOut) {
  test(`a claim that ${name} is left out`, () => expect(trainingPassage(tagged(changed))).toBeUndefined());
}

test('an export and a file of JSON lines are read, a file that is neither is refused', async () => {
  const article = { id: 'a', text: 'It rained, she said.', attributions: [{ source: [[11, 14]], cue: [[15, 19]], content: [[0, 9]] }] };
  const files = {
    'own.jsonl': `${JSON.stringify(article)}\n`,
    'export.json': await exported([tagged({})]),
    'broken.json': '{"type": "Note"}',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  expect(readOwnArticles(join(folder, 'own.jsonl'))).toEqual([article]);
  expect(readOwnArticles(join(folder, 'export.json'))).toEqual([trainingPassage(tagged({}))]);
  expect(() => readOwnArticles(join(folder, 'broken.json'))).toThrow('broken.json');
});

test('corrections are read from an export and from JSON lines, apart from articles', async () => {
  const made = correction(1, 'The [port authority] said that it rained.', { is: 'agency' });
  const lines = [{ id: 'a', text: 'It rained, she said.', attributions: [] }, trainingCorrection(made)];
  writeFileSync(join(folder, 'mixed.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(join(folder, 'mixed.json'), await exported([tagged({})], [], undefined, [], [made]));
  for (const name of ['mixed.jsonl', 'mixed.json']) {
    expect(readOwnCorrections(join(folder, name))).toEqual([trainingCorrection(made)]);
    expect(readOwnArticles(join(folder, name))).toHaveLength(1);
  }
});

test('of corrections of attributions the judge learns what it is at their places, and nothing of other corrections', () => {
  const marked = 'The port authority [warned] that it rained, and said so.';
  const [isNone, isOne] = [correction(1, marked, { found: 'attribution' }), correction(2, marked, { found: undefined, is: 'attribution' })];
  const actor = correction(3, 'The [port authority] warned that it rained.');
  const articles = correctedArticles([isNone, isOne, actor].map(trainingCorrection));
  const known = [[15, 21]];
  expect(articles.map(({ id, attributions, known }) => ({ id, attributions, known }))).toEqual([
    { id: isNone.id, attributions: [], known },
    { id: isOne.id, attributions: [{ source: [], cue: known, content: [] }], known },
  ]);
  const candidate = (words: string) => {
    const { doc } = readArticle(articles[0]!);
    const from = doc.tokens.findIndex(({ text }) => text === words);
    return { cue: { from, to: from + 1 } } as Candidate;
  };
  const judged = articles
    .map(readArticle)
    .map((lesson) => ['warned', 'said'].map((words) => isKnown(candidate(words), lesson) && isRight(candidate(words), lesson)));
  expect(judged).toEqual([
    [false, false],
    [true, false],
  ]);
  expect(['warned', 'said'].map((words) => isKnown(candidate(words), readArticle(articles[0]!)))).toEqual([true, false]);
});

test('a correction of a place outside its text is refused by its row', () => {
  const path = join(folder, 'bad-correction.jsonl');
  writeFileSync(path, `${JSON.stringify({ id: 'a', text: 'It rained.', spans: [], known: [[3, 40]], types: ['actor'] })}\n`);
  expect(() => readOwnCorrections(path)).toThrow('row 1');
});

const badRows: [name: string, row: unknown][] = [
  ['no text', { id: 'a', attributions: [] }],
  ['a place outside the text', { id: 'a', text: 'It rained.', attributions: [{ source: [], cue: [[3, 40]], content: [] }] }],
  ['a place that ends before it starts', { id: 'a', text: 'It rained.', attributions: [{ source: [], cue: [[5, 3]], content: [] }] }],
];
for (const [name, row] of badRows) {
  test(`a row with ${name} is refused by its number`, () => {
    const path = join(folder, 'bad.jsonl');
    writeFileSync(path, `${JSON.stringify({ id: 'good', text: '', attributions: [] })}\n${JSON.stringify(row)}\n`);
    expect(() => readOwnArticles(path)).toThrow('row 2');
  });
}
