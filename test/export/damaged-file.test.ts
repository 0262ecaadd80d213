import { expect, test } from 'vitest';
import type { ImportProblem } from '../../lib/export/import-problem';
import { readCollection } from '../../lib/export/read-w3c';
import { annotation, article, exported } from './samples';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

const annotations = [annotation(1), annotation(2)];
const text = await exported(annotations);
const lines = text.split('\n');
const accented = await exported([annotation(1, { creator: { type: 'Person', name: 'Zoë' } })]);

/** The bytes of a text in UTF-16, with a byte order mark or without. */
function utf16(content: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const units = Array.from({ length: content.length }, (_, n) => content.charCodeAt(n));
  return new Uint8Array(
    [...(mark ? [0xfeff] : []), ...units].flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

const latin1 = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

const read: [string, string | Uint8Array][] = [
  ['as text', text],
  ['as UTF-8', new TextEncoder().encode(text)],
  ['as UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['as text with a byte order mark', `\ufeff${text}`],
  ['as UTF-16', utf16(text)],
  ['as big-endian UTF-16', utf16(text, { bigEndian: true })],
  ['as UTF-16 without a byte order mark', utf16(text, { mark: false })],
  ['as big-endian UTF-16 without a byte order mark', utf16(text, { bigEndian: true, mark: false })],
  ['with Windows line ends', text.replaceAll('\n', '\r\n')],
  ['laid out by hand', JSON.stringify(JSON.parse(text), null, 4)],
];

for (const [how, file] of read) {
  test(`an export ${how} is read`, () => {
    expect(readCollection(file)).toEqual({ annotations, articles: [article], ignored: [] });
  });
}

test('brackets, quotes and backslashes inside texts are no nesting', async () => {
  for (const odd of ['[{'.repeat(100), ']}'.repeat(100), '"[', '\\"[', '\\\\"['].map((text) => text.repeat(100))) {
    const item = annotation(1, { creator: { type: 'Person', name: odd.slice(0, 500) } });
    expect(readCollection(await exported([item]))).toEqual({ annotations: [item], articles: [article], ignored: [] });
  }
});

/** What, the file, the problem, where it must be found (any column where none is given). */
const refused: [string, string | Uint8Array, ImportProblem['problem'], string][] = [
  ['nothing', '', 'empty', ''],
  ['no bytes', new Uint8Array(), 'empty', ''],
  ['white space', ' \n\t', 'empty', ''],
  ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty', ''],
  ['a file beyond the limit', new Uint8Array(200_000_001), 'tooLarge', ''],
  ['Latin-1', latin1(accented), 'encoding', '4:1'],
  ['a zip file', latin1('PK\x03\x04\x14\x00\x00\x08\x08\x00\xb5\xa3'), 'encoding', '1:1'],
  ['UTF-16 cut in the middle of a letter', utf16(text).subarray(0, 101), 'encoding', '1:1'],
  ['a truncated file', text.slice(0, -2), 'syntax', `${lines.length - 1}:2`],
  ['a file cut inside a text', text.slice(0, text.indexOf('cranes.')), 'syntax', '4:'],
  ['a comma too many', text.replace('"total":2', '"total":2,'), 'syntax', '6:'],
  ['a comma missing', text.replace('},\n{', '}\n{'), 'syntax', '5:1'],
  ['single quotes', "{'type': 'AnnotationCollection'}", 'syntax', '1:2'],
  ['a comment', '{\n  // mine\n}', 'syntax', '2:3'],
  ['a web page', '<!doctype html>\n<p>Not found', 'syntax', '1:1'],
  ['two files in one', `${text}${text}`, 'syntax', `${lines.length}:1`],
  ['a line break inside a text', text.replace('cranes stand', 'cranes\nstand'), 'syntax', '8:'],
  ['lists in lists for ever', '['.repeat(1_000_000), 'tooComplex', '1:51'],
  ['lists in lists behind a text that breaks off', `["\n${'['.repeat(1_000_000)}`, 'syntax', '1:2'],
  ['lists in lists behind a comment', `[/* " */${'['.repeat(1_000_000)}`, 'syntax', '1:2'],
  ['more lines than fit into a list', new Uint8Array(135_000_001).fill(10, 0, -1), 'syntax', '135000001:1'],
  ['ten million empty lists', `[${'[],'.repeat(10_000_001)}[]]`, 'tooComplex', '1:'],
];

for (const [what, file, problem, where] of refused) {
  test(`${what} is refused as ${problem} at “${where}”`, () => {
    const place = where.endsWith(':') ? expect.stringMatching(new RegExp(`^${where}\\d+$`)) : where;
    expect(readCollection(file)).toEqual({ problems: [{ problem, where: place, detail: expect.any(String) }] });
  });
}

test(
  'an export that is cut anywhere is refused',
  () => {
    const bytes = new TextEncoder().encode(accented);
    for (let end = 0; end < bytes.length - 1; end++) expect(readCollection(bytes.subarray(0, end))).toHaveProperty('problems');
  },
  slow,
);
