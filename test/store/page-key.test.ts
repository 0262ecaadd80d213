import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asUri } from '../../lib/model/page-address';
import { pageKey } from '../../lib/store/page-key';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

const story = 'https://www.news.example/2026/grid-attack';

const samePage = [
  [`${story}#comments`, story],
  [`${story}#:~:text=grid`, story],
  [`${story}#`, story],
  [`${story}#/`, story],
  [`${story}?utm_source=mail&UTM_Campaign=x`, story],
  [`${story}?fbclid=1&gclid=2&dclid=3&msclkid=4&yclid=5&twclid=6&ttclid=7`, story],
  [`${story}?mc_cid=1&mc_eid=2&mkt_tok=3&_ga=4&_gl=5&gbraid=6&wbraid=7&srsltid=8`, story],
  [`${story}?at_medium=RSS&at_campaign=x&ns_mchannel=social&ns_source=x`, story],
  [`${story}?smid=tw-share&CMP=share_btn&ocid=x&ICID=y&ref_src=twsrc`, story],
  [`${story}?page=2&id=7`, `${story}?id=7&page=2`],
  [`${story}?utm_source=x&id=7#top`, `${story}?id=7`],
  ['https://www.news.example:443/2026/grid-attack', story],
  ['HTTPS://WWW.News.Example/2026/grid-attack', story],
  ['https://reader:secret@www.news.example/2026/grid-attack', story],
  [` ${story}\n`, story],
  ['https://news.example/', 'https://news.example'],
  ['https://news.example/a|b', 'https://news.example/a%7Cb'],
  ['https://app.example/#/story/2:~:text=grid', 'https://app.example/#/story/2'],
  ['https://app.example/#/story|2', 'https://app.example/#/story%7C2'],
  ['file:///home/reader/page.html#top', 'file:///home/reader/page.html'],
  ['blob:https://news.example/8e6f#top', 'blob:https://news.example/8e6f'],
] as const;

for (const [one, other] of samePage) {
  test(`${one.trim()} is the same page as ${other}`, () => {
    expect(pageKey(one)).toBe(pageKey(other));
  });
}

const otherPage = [
  [story, `${story}?id=7`],
  [`${story}?id=7`, `${story}?id=8`],
  [`${story}?page=1`, `${story}?page=2`],
  [`${story}?source=wire`, story],
  [`${story}?at_the=harbour`, story],
  [`${story}?cid=12`, story],
  [story, `${story}/2`],
  [story, 'https://www.news.example/2026/Grid-attack'],
  [story, 'http://www.news.example/2026/grid-attack'],
  ['https://www.news.example/a', 'https://news.example/a'],
  ['https://news.example:8443/a', 'https://news.example/a'],
  ['https://app.example/#/story/1', 'https://app.example/#/story/2'],
  ['https://app.example/#!story=1', 'https://app.example/#!story=2'],
  ['https://app.example/#!/story/1', 'https://app.example/'],
  ['file:///home/reader/a.html', 'file:///home/reader/b.html'],
] as const;

for (const [one, other] of otherPage) {
  test(`${one} is another page than ${other}`, () => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
}

for (const odd of [
  '',
  'not an address',
  '#',
  'about:blank',
  'http://',
  'https://%',
  'file:',
  'data:nonsense',
  'chrome://settings/#x',
  '//',
]) {
  test(`${JSON.stringify(odd)} has a key`, () => {
    expect(pageKey(odd)).toBeTypeOf('string');
  });
}

test(
  'no string makes it throw',
  () => {
    const prefixes = fc.constantFrom(
      '',
      'file://',
      'blob:',
      'https://',
      'data:',
      'about:',
      'https://news.example/?',
      'https://app.example/#/',
    );
    fc.assert(
      fc.property(prefixes, fc.string({ unit: 'binary' }), (prefix, odd) => {
        expect(pageKey(prefix + odd)).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  },
  slow,
);

test(
  'a fragment, tracking or being written as a URI changes no page',
  () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.webFragments(), (address, fragment) => {
        fc.pre(!/^[/!]/.test(fragment));
        const key = pageKey(address);
        expect(pageKey(asUri(address))).toBe(key);
        expect(pageKey(`${address}#${fragment}`)).toBe(key);
        expect(pageKey(`${address}${address.includes('?') ? '&' : '?'}utm_medium=${encodeURIComponent(fragment)}#top`)).toBe(key);
      }),
      { numRuns: 1000 },
    );
  },
  slow,
);
