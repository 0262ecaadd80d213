import { expect, test } from 'vitest';
import { patternOfInput, siteName } from '../../components/settings/site-input';
import { newsSites } from '../../lib/news-sites';

const offered = newsSites.flatMap(({ sites }) => sites);

const rows: [typed: string, pattern: string | undefined][] = [
  ['news.example', '*://*.news.example/*'],
  [' https://www.news.example/world?x=1 ', '*://*.news.example/*'],
  ['http://News.Example', '*://*.news.example/*'],
  ['localhost:8080', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['bücher.example', '*://*.xn--bcher-kva.example/*'],
  ['', undefined],
  ['two words', undefined],
  ['file:///etc', undefined],
  ['javascript://x', undefined],
  ['*', undefined],
  ['*://*/*', undefined],
];
for (const [typed, pattern] of rows) {
  test(`${typed || 'nothing'} typed as a site means ${pattern ?? 'no site'}`, () => {
    expect(patternOfInput(typed)).toBe(pattern);
  });
}

test('a site is named without its pattern', () => {
  expect(['*://*.news.example/*', 'http://127.0.0.1/*'].map(siteName)).toEqual(['news.example', '127.0.0.1']);
});

test('each news site is listed once, as a pattern that typing it would give', () => {
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.map((site) => patternOfInput(siteName(site)))).toEqual(offered);
});
