import { expect, test } from 'vitest';
import { noFilter } from '../../lib/library/facet';
import { readAddress } from '../../lib/report/address';
import { writeAddress } from '../../lib/report/write-address';

const everything = { filter: noFilter };
const addresses = [
  { what: 'everything', address: everything },
  { what: 'a filter', address: { filter: { ...noFilter, words: 'škodlivý #1 & “kód”', from: '2026-01-01' } } },
  { what: 'pages', address: { ...everything, pages: ['https://news.example/a#/story/2'] } },
  { what: 'a selection', address: { ...everything, selection: 'report:1' } },
];
for (const { what, address } of addresses) {
  test(`an address keeps ${what}`, () => expect(readAddress(writeAddress(address))).toEqual(address));
}

for (const hash of ['', '#', '#quotes', '#%', '#{"filter":{"values":3}}', '#null', '#[]']) {
  test(`the address ${hash || 'without more'} is a report of everything`, () => expect(readAddress(hash)).toEqual(everything));
}
