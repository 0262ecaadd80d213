import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { archive } from '../../../scripts/release/archive';
import { differences } from '../../../scripts/release/folder-files';

const files = new Map([
  ['manifest.json', Buffer.from('{}')],
  ['chunks/a.js', Buffer.from('a'.repeat(1000))],
  ['Z.js', Buffer.from('z')],
]);

test('an archive holds the files, sorted by code units', () => {
  const held = unzipSync(archive(files));
  expect(Object.keys(held)).toEqual(['Z.js', 'chunks/a.js', 'manifest.json']);
  for (const [path, bytes] of files) expect(strFromU8(held[path] ?? new Uint8Array())).toBe(bytes.toString());
});

test('an archive is the same bytes at another time, whatever order the files come in', () => {
  const first = Buffer.from(archive(files));
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  try {
    expect(Buffer.from(archive(new Map([...files].reverse()))).equals(first)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

const changes: { what: string; other: [string, string][]; differing: string[] }[] = [
  { what: 'the same files', other: [['a', '1']], differing: [] },
  { what: 'another byte', other: [['a', '2']], differing: ['a'] },
  {
    what: 'a file more',
    other: [
      ['a', '1'],
      ['b', ''],
    ],
    differing: ['b'],
  },
  { what: 'a file fewer', other: [], differing: ['a'] },
];

for (const { what, other, differing } of changes) {
  test(`two folders with ${what} differ in ${differing.length === 0 ? 'nothing' : differing.join()}`, () => {
    const bytes = other.map(([path, text]): [string, Buffer] => [path, Buffer.from(text)]);
    expect(differences(new Map([['a', Buffer.from('1')]]), new Map(bytes))).toEqual(differing);
  });
}
