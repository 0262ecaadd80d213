import { expect, test } from 'vitest';
import { readText } from './read-text';

const read = (text: string) => readText(text);
const sentencesOf = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const tokensOf = (text: string) => read(text).tokens.map((token) => token.text);

const sentences: [name: string, text: string, expected: string[]][] = [
  ['a full stop ends a sentence', 'It rained. They left.', ['It rained.', 'They left.']],
  ['a title does not', 'Gen. Smith met Dr. Lopes. They left.', ['Gen. Smith met Dr. Lopes.', 'They left.']],
  ['letters with full stops do not before a name', 'He leads the U.S. Army now. She left.', ['He leads the U.S. Army now.', 'She left.']],
  [
    'letters with full stops do before a word that opens sentences',
    'He left the U.S. The rest stayed.',
    ['He left the U.S.', 'The rest stayed.'],
  ],
  ['an initial does not', 'John F. Kennedy spoke.', ['John F. Kennedy spoke.']],
  ['a month does not', 'It fell on Jan. 5 in Prague.', ['It fell on Jan. 5 in Prague.']],
  ['a closing quotation mark belongs to its sentence', 'He said “I left.” They stayed.', ['He said “I left.”', 'They stayed.']],
  ['a line is a block of its own', 'A heading\nIt rained.', ['A heading', 'It rained.']],
  ['white space alone is no sentence', ' \n\t \n', []],
];
for (const [name, text, expected] of sentences) {
  test(`${name}: ${JSON.stringify(text)}`, () => {
    expect(sentencesOf(text)).toEqual(expected);
  });
}

const tokens: [name: string, text: string, expected: string[]][] = [
  ['a contraction is two tokens', 'He didn’t.', ['He', 'did', 'n’t', '.']],
  ['a possessive ending is a token', "Russia's spies", ['Russia', "'s", 'spies']],
  ['a compound is its parts and its hyphens', 'state-sponsored', ['state', '-', 'sponsored']],
  ['a number keeps the marks within it', '$3,000.50 at 10:30', ['$', '3,000.50', 'at', '10:30']],
  ['an abbreviation keeps its full stop', 'Mr. Doe, U.S.', ['Mr.', 'Doe', ',', 'U.S.']],
  ['a name keeps its apostrophe', 'O’Brien', ['O’Brien']],
  ['two apostrophes are one quotation mark', "''Yes''", ["''", 'Yes', "''"]],
  ['letters and digits together are one word', 'APT28', ['APT28']],
  ['a surrogate pair is one token', 'a 😀.', ['a', '😀', '.']],
  ['a combining mark belongs to its word', 'cafe\u0301', ['cafe\u0301']],
];
for (const [name, text, expected] of tokens) {
  test(`${name}: ${text}`, () => {
    expect(tokensOf(text)).toEqual(expected);
  });
}

test('tokens stand where their text is and belong to their sentence', () => {
  const text = 'It rained. “They left,” she didn’t say.\nA new line';
  const document = read(text);
  document.tokens.forEach((token, i) => {
    const sentence = document.sentences[token.sentence]!;
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(i >= sentence.firstToken && i < sentence.tokenEnd).toBe(true);
  });
});

test('a block of nothing but line breaks costs no more time than its length', () => {
  const text = '\n'.repeat(100_000);
  expect(readText(text, [{ start: 0, end: text.length }]).sentences).toEqual([]);
});

test('text outside the given blocks is left out', () => {
  const document = readText('Menu. It rained. Footer.', [{ start: 6, end: 16 }]);
  expect(document.tokens.map((token) => token.text)).toEqual(['It', 'rained', '.']);
});

test('a block longer than the segmenter is given at a time is cut at its sentences', () => {
  const text = Array.from({ length: 500 }, (_, i) => `Sentence number ${i} ends here.`).join(' ');
  expect(sentencesOf(text)).toHaveLength(500);
});

test('words get parts of speech from the words around them', () => {
  const tagsOf = (text: string) =>
    read(text)
      .tokens.map(({ tag }) => tag)
      .join('');
  expect(tagsOf('The report said so.')).toBe('TNDR.');
  expect(tagsOf('She reports to him.')).toBe('OZUO.');
});
