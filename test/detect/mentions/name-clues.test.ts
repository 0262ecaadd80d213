import { expect, test } from 'vitest';
import type { NameInText } from '../../../lib/detect/mentions/clues/name-in-text';
import { nameClues } from '../../../lib/detect/mentions/name-clues';
import { isTitle } from '../../../lib/detect/mentions/split-run';
import { readText } from '../../text/read-text';

/** The name that an example marks with braces, as the detector meets it. */
function readExample(example: string): NameInText {
  const start = example.indexOf('{');
  const end = example.indexOf('}') - 1;
  const { tokens, sentences } = readText(example.replace(/[{}]/g, ''));
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  const { firstToken, tokenEnd } = sentences[tokens[from]!.sentence]!;
  return { from, to, titled: isTitle(tokens[from - 1]), tokens, firstToken, tokenEnd };
}

for (const clue of nameClues) {
  for (const example of clue.finds)
    test(`the clue ${clue.id} is found in: ${example}`, () => expect(clue.test(readExample(example))).toBe(true));
  for (const example of clue.passes)
    test(`the clue ${clue.id} passes over: ${example}`, () => expect(clue.test(readExample(example))).toBe(false));
}

test('each clue has an id of its own, and examples of both kinds', () => {
  expect(new Set(nameClues.map(({ id }) => id)).size).toBe(nameClues.length);
  for (const { finds, passes } of nameClues) {
    expect(finds).not.toHaveLength(0);
    expect(passes).not.toHaveLength(0);
  }
});
