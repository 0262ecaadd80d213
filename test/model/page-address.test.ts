import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asUri, PageAddress } from '../../lib/model/page-address';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

const refused = [
  '',
  'news.example/story',
  '/story',
  '//news.example/story',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JavaScript://news.example/%0aalert(1)',
  'data:text/html,<p>',
  'blob:https://news.example/8e6f',
  'about:blank',
  'urn:isbn:0451450523',
  'http://',
  `https://news.example/${'a'.repeat(8192)}`,
];

for (const address of refused) {
  test(`${JSON.stringify(address.slice(0, 60))} is no page's address`, () => {
    expect(PageAddress.safeParse(address).success).toBe(false);
  });
}

const uris = [
  ['https://news.example', 'https://news.example/'],
  ['file:///home/reader/A Page.html', 'file:///home/reader/A%20Page.html'],
  ['https://news.example/a|b[c]^', 'https://news.example/a%7Cb%5Bc%5D%5E'],
  ['https://news.example/?q={a|b}&r=100%', 'https://news.example/?q=%7Ba%7Cb%7D&r=100%25'],
  ['https://news.example/#/route#deep|er', 'https://news.example/#/route%23deep%7Cer'],
  ['http://[::1]:8080/a[1]', 'http://[::1]:8080/a%5B1%5D'],
  ['https://zprávy.example/článek', 'https://xn--zprvy-zqa.example/%C4%8Dl%C3%A1nek'],
  ['https://news.example/a%20b?x=%2F', 'https://news.example/a%20b?x=%2F'],
] as const;

for (const [address, uri] of uris) {
  test(`${address} is written as a URI`, () => {
    expect(asUri(address)).toBe(uri);
    expect(PageAddress.safeParse(address).success).toBe(true);
  });
}

test(
  'writing any address as a URI twice changes nothing, and leads to the same page',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('/', '?', '#', '/?a#'), (odd, before) => {
        const uri = asUri(`https://news.example${before}${odd}`);
        expect(asUri(uri)).toBe(uri);
        expect(uri).toMatch(/^[\w\-.~:/?#@!$&'()*+,;=%]+$/);
        expect(uri.split('#').length).toBeLessThan(3);
      }),
    );
  },
  slow,
);
