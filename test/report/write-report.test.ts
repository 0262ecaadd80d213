import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossTable } from '../../lib/report/cross-table';
import { isolated, webLink } from '../../lib/report/escape-html';
import type { ReportQuote, ReportText } from '../../lib/report/report-text';
import { runsOf } from '../../lib/report/runs';
import { writeReport } from '../../lib/report/write-report';

/** Claims of sources (numbers) about targets (numbers), as a report in words that are given. */
function textOf(claims: readonly (readonly [source: number, target: number])[], words: string): ReportText {
  const axis = (side: 0 | 1) => {
    const keys = ['a', 'b', 'c'];
    return { codes: Uint32Array.from(claims, (claim) => claim[side]), keys, names: keys, isScale: true };
  };
  const table = crossTable(axis(0), axis(1));
  const named = [words, words, words];
  const tables = [
    {
      id: 'matrix',
      title: words,
      says: words,
      axes: { rows: words, columns: words },
      rows: named,
      columns: named,
      table,
      picture: '<svg></svg>',
    },
  ] as const;
  const part = { title: words, hint: words, items: [words] };
  return {
    language: 'en',
    title: words,
    facts: [words],
    tables,
    total: words,
    contents: words,
    quotes: words,
    passage: words,
    method: part,
    index: part,
  };
}
const quoteOf = (number: number, words: string, link = 'https://news.example/a'): ReportQuote => ({
  number,
  statement: words,
  quote: `${words} quoted`,
  link,
  facts: [[words, words]],
  note: words,
});
async function fileOf(text: ReportText, quotes: ReportQuote[]): Promise<string> {
  let file = '';
  const all = async function* () {
    yield* quotes;
  };
  for await (const part of writeReport(text, all())) file += part;
  return file;
}
const tagsIn = (html: string) => [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag);

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></style><iframe src="javascript:alert(1)">',
  '<!-- --!> <![CDATA[ ]]> &lt; &#0; &colon;',
  '\u202egnihtemos\u2066 \u0000\u000b\ud800',
  '=1+1 {{7*7}}',
];
for (const words of hostile) {
  test(`${JSON.stringify(words)} is shown as it is, wherever it stands`, async () => {
    const claims = [
      [0, 0],
      [0, 0],
      [1, 2],
    ] as const;
    const numbers = [1, 2, 3];
    const file = await fileOf(
      textOf(claims, words),
      numbers.map((n) => quoteOf(n, words)),
    );
    const plain = await fileOf(
      textOf(claims, 'plain'),
      numbers.map((n) => quoteOf(n, 'plain')),
    );
    expect(tagsIn(file)).toEqual(tagsIn(plain));
    expect(file.isWellFormed()).toBe(true);
    expect([...'\u0000\u000b'].filter((mark) => file.includes(mark))).toEqual([]);
    expect(file.replace(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^<>]*\s(on\w+|src|srcdoc|style)=/i);
  });
}

test('whatever the words, the file has the tags that it would have without them', async () => {
  const plain = await fileOf(textOf([[0, 1]], 'plain'), [quoteOf(1, 'plain')]);
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '`', '/', '!', '-', '\n'), fc.string({ minLength: 1, maxLength: 1 })),
      }),
      async (words) => {
        const file = await fileOf(textOf([[0, 1]], `x${words}`), [quoteOf(1, `x${words}`)]);
        expect(tagsIn(file)).toEqual(tagsIn(plain));
      },
    ),
  );
});

test('marks of directions end with the words that they are in', () => {
  expect(isolated('\u202eabc')).toBe('<bdi>\u202eabc</bdi>');
  expect(isolated('abc\u2069\u202e')).toBe('<bdi>abc\u202e</bdi>');
  expect(isolated('\u2067abc')).toBe('<bdi>\u2067abc\u2069</bdi>');
});

const links: { address: string; html: string }[] = [
  { address: 'https://a.example/?q="x"&y', html: '<a href="https://a.example/?q=&quot;x&quot;&amp;y" rel="noreferrer noopener">Open</a>' },
  { address: 'HTTP://a.example/', html: '<a href="HTTP://a.example/" rel="noreferrer noopener">Open</a>' },
  { address: 'javascript:alert(1)//https://', html: '<bdi>javascript:alert(1)//https://</bdi>' },
  { address: 'file:///home/reader/page.html', html: '<bdi>file:///home/reader/page.html</bdi>' },
  { address: 'data:text/html,<b>', html: '<bdi>data:text/html,&lt;b&gt;</bdi>' },
];
for (const { address, html } of links)
  test(`${address} is linked to only where it leads to the web`, () => expect(webLink(address, 'Open')).toBe(html));

test('every number leads to its quotes: one claim to its own, several to a line that has all of them', async () => {
  const file = await fileOf(
    textOf(
      [
        [0, 0],
        [1, 2],
        [0, 0],
        [0, 1],
      ],
      'words',
    ),
    [1, 2, 3, 4].map((n) => quoteOf(n, 'words')),
  );
  const ids = new Set([...file.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const targets = [...file.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  expect(file).toContain('<td><a href="#matrix-0-0">2</a></td>');
  expect(file).toContain('<td><a href="#q2">1</a></td>');
  expect(file).toMatch(/<p id="matrix-0-0">.*\(2\): <a href="#q1">1<\/a>, <a href="#q3">3<\/a><\/p>/);
  expect(file).toMatch(/<p id="matrix-all-all">.*\(4\): <a href="#q1">1<\/a>–<a href="#q4">4<\/a><\/p>/);
});

test('the file forbids all that it does not need', async () => {
  const file = await fileOf(textOf([], 'words'), []);
  expect(file).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
  expect(tagsIn(file)).not.toContain('script');
  expect(file).not.toMatch(/url\(|@import|<link/);
});

const runs: [numbers: number[], runs: [number, number][]][] = [
  [[], []],
  [
    [1, 2, 3, 7],
    [
      [1, 3],
      [7, 7],
    ],
  ],
  [
    [4, 6, 7],
    [
      [4, 4],
      [6, 7],
    ],
  ],
];
for (const [numbers, expected] of runs)
  test(`${numbers.join(' ') || 'no numbers'} as runs`, () => expect(runsOf(numbers)).toEqual(expected));
