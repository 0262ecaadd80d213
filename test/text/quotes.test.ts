import { expect, test } from 'vitest';
import { findQuotes } from '../../lib/text/quotes';
import { readText } from './read-text';

function quotesOf(text: string): string[] {
  const document = readText(text);
  return findQuotes(document).map(({ from, to }) => text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end));
}

const rows: [name: string, text: string, expected: string[]][] = [
  ['curly marks', 'She said: “It rained.” Then “no.”', ['“It rained.”', '“no.”']],
  ['straight marks', '"It rained," she said. "A lot."', ['"It rained,"', '"A lot."']],
  ['single marks', 'She said ‘it rained’ and left.', ['‘it rained’']],
  ['straight single marks', "She said 'it rained' and left.", ["'it rained'"]],
  ['doubled single marks', "''It rained,'' she said.", ["''It rained,''"]],
  ['mixed marks', '"It rained,” she said.', ['"It rained,”']],
  ['a mark turned the wrong way', '“It rained,“ she said.', ['“It rained,“']],
  ['an apostrophe is no quotation', 'The spies’ plan wasn’t theirs.', []],
  ['a quotation within a quotation is part of it', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
  ['speech over paragraphs is one quotation', '“It rained.\n“It poured.”\nShe left.', ['“It rained.\n“It poured.”']],
  ['speech that is never closed ends with its paragraph', '“It rained.\nShe left.', ['“It rained.']],
  ['a mark that was never closed gives way to the next', '“It rained. She said “no” and left.', ['“no”']],
];
for (const [name, text, expected] of rows) {
  test(`${name}: ${JSON.stringify(text)}`, () => {
    expect(quotesOf(text)).toEqual(expected);
  });
}
