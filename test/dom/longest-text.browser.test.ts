import { expect, test } from 'vitest';
import { createPause } from '../../lib/dom/pause';
import { type Block, newPlace } from '../../lib/dom/places';
import { writeText } from '../../lib/dom/write-text';
import { longestText } from '../../lib/model/longest-text';

const place = newPlace(document.createElement('p'), [], 0);
const block = (...texts: string[]): Block => ({ place, nodes: texts.map((text) => new Text(text)), chars: 1, linkedChars: 0 });

const long: { what: string; blocks: () => Block[]; length: number }[] = [
  { what: 'one text node of a hundred megabytes', blocks: () => [block('a'.repeat(100_000_000))], length: longestText - 1 },
  { what: 'one of white space', blocks: () => [block(`Words.${'\n'.repeat(10_000_000)}`)], length: 6 },
  {
    what: 'a hundred text nodes in a paragraph',
    blocks: () => [block(...Array<string>(100).fill(` ${'a'.repeat(99_999)}`))],
    length: longestText - 1,
  },
  { what: 'paragraphs of which the last is too much', blocks: () => [block('Words.'), block('a'.repeat(longestText))], length: 6 },
];
for (const { what, blocks, length } of long) {
  test(`of ${what} no more is read than a message can hold`, async () => {
    const { page, index } = await writeText(blocks(), createPause(new AbortController().signal));
    expect(page.text.length).toBe(length);
    expect(page.text.length).toBeLessThanOrEqual(longestText);
    expect(index.textStarts.at(-1)! + index.lengths.at(-1)!).toBe(length);
  });
}
