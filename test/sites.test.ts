import { expect, test } from 'vitest';
import { sitePattern } from '../lib/sites';

const patterns: [string, string | undefined][] = [
  ['https://news.example/a/story?id=1#top', '*://news.example/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/reader/page.html', undefined],
  ['view-source:https://news.example/', undefined],
  ['not a url', undefined],
];

for (const [url, pattern] of patterns) {
  test(`${url} ${pattern ? `is asked for as ${pattern}` : 'is no site that could be asked for'}`, () => {
    expect(sitePattern(url)).toBe(pattern);
  });
}
