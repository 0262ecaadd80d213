import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostAtOnce } from '../../lib/agreement/overlap';
import { pairClaims, withLeast } from '../../lib/agreement/pair-claims';
import { partyFinder } from '../../lib/library/parties';
import type { Actor } from '../../lib/model/actor';
import { unknownText } from '../../lib/model/target';
import { uuid } from '../store/samples';
import { claimOf, edited, type Told } from './claims';

const nukib: Actor = { id: uuid(90), kind: 'identity', name: 'National Cyber Agency', aliases: ['NÚKIB'], externalReferences: [] };
const partyOf = partyFinder([nukib]);
const keyOf = (name: string) => partyOf(name).key;
const numberOf = ({ id }: { id: string }) => Number(id.slice(-2));

/** Claims of one reader get the numbers from 1 on, those of the other from 11 on. */
function paired(as: Told[], bs: Told[]) {
  const { pairs, onlyA, onlyB } = pairClaims(
    as.map((told, n) => claimOf(1 + n, told)),
    bs.map((told, n) => claimOf(11 + n, told)),
    keyOf,
  );
  return {
    pairs: pairs.map(({ a, b, share, differences }) => [numberOf(a), numberOf(b), Math.round(share * 100) / 100, differences.join(' ')]),
    onlyA: onlyA.map(numberOf),
    onlyB: onlyB.map(numberOf),
  };
}

const blame = 'blamed Northland for the outage';
const later = edited('on Monday', 'on the first of the month');

const cases: { what: string; a: Told[]; b: Told[]; pairs: unknown[][]; onlyA?: number[]; onlyB?: number[] }[] = [
  { what: 'the same passage is one pair', a: [{ quote: blame }], b: [{ quote: blame }], pairs: [[1, 11, 1, '']] },
  {
    what: 'a passage within another counts by what both cover',
    a: [{ quote: blame }],
    b: [{ quote: 'blamed Northland' }],
    pairs: [[1, 11, 0.52, 'limits']], // 16 of 31
  },
  {
    what: 'passages that only touch are two claims',
    a: [{ quote: 'blamed' }],
    b: [{ quote: ' Northland' }],
    pairs: [],
    onlyA: [1],
    onlyB: [11],
  },
  {
    what: 'of two that overlap, the nearer is the pair, in whichever order they come',
    a: [{ quote: blame }],
    b: [{ quote: 'blamed Northland for the' }, { quote: 'for the outage on Monday' }],
    pairs: [[1, 11, 0.77, 'limits']],
    onlyB: [12],
  },
  {
    what: 'a passage that both marked alike is a pair, though two others would then overlap more in sum',
    a: [{ quote: blame }, { quote: 'Northland for the outage on Monday' }],
    b: [{ quote: blame }, { quote: 'The port authority blamed Northland for the outage' }],
    pairs: [
      [1, 11, 1, ''],
      [2, 12, 0.4, 'limits'], // 24 of 60
    ],
  },
  {
    what: 'two claims of one passage go with those that say the same',
    a: [{ quote: blame, kind: 'statement', assertedBy: 'Officials' }, { quote: blame }],
    b: [{ quote: blame }, { quote: blame, kind: 'statement', assertedBy: 'officials' }],
    pairs: [
      [1, 12, 1, ''],
      [2, 11, 1, ''],
    ],
  },
  {
    what: 'what differs is named; names of one actor, the case of tags and the readers’ own words do not count',
    a: [{ quote: blame, assertedBy: 'NUKIB', tags: ['Harbour', 'ports'], statement: 'One way to say it', note: 'Mine' }],
    b: [{ quote: blame, assertedBy: 'National Cyber Agency', tags: ['harbour'], verdict: 'disputed', strength: 'stated', confidence: 80 }],
    pairs: [[1, 11, 1, 'strength verdict confidence tags']],
  },
  {
    what: 'confidence that only one has set, or within one word of the scale, is no difference',
    a: [{ quote: blame, confidence: 30 }, { quote: 'harbour cranes' }],
    b: [
      { quote: blame, confidence: 69 },
      { quote: 'harbour cranes', confidence: undefined },
    ],
    pairs: [
      [1, 11, 1, ''],
      [2, 12, 1, ''],
    ],
  },
  {
    what: 'in another version of the text, a passage is found by its words',
    a: [{ quote: 'harbour cranes stood still' }],
    b: [{ quote: 'harbour cranes stood still', inText: later }],
    pairs: [[1, 11, 1, '']],
  },
  {
    what: 'in another version, part of a passage counts by its letters',
    a: [{ quote: blame }],
    b: [{ quote: 'blamed Northland', inText: later }],
    pairs: [[1, 11, 0.56, 'limits']], // 15 of 27, without spaces
  },
  {
    what: 'in another version, a passage whose own words were edited is still the same place',
    a: [{ quote: 'stood still for nine hours' }],
    b: [{ quote: 'stood still for ten hours', inText: edited('nine', 'ten') }],
    pairs: [[1, 11, 0.72, 'limits']], // 18 letters of 25
  },
  {
    what: 'in another version, the same few words elsewhere are another passage',
    a: [{ quote: 'that the' }],
    b: [
      {
        quote: 'that the',
        inText: 'It rained all day in the hills above. Some people think that the weather will change before the end of week.',
      },
    ],
    pairs: [],
    onlyA: [1],
    onlyB: [11],
  },
  {
    what: 'annotations of other programs, which nobody has seen the text of, are compared by their words',
    a: [{ quote: blame, textHash: unknownText }],
    b: [{ quote: blame, textHash: unknownText, inText: `A heading. ${edited('x', 'x')}` }],
    pairs: [[1, 11, 1, '']],
  },
  {
    what: 'offsets that overlap over other words are not in the same text',
    a: [{ quote: 'The port authority', textHash: `sha256:${'0c'.repeat(32)}` }],
    b: [{ quote: 'Menus and headings', inText: 'Menus and headings of the page', textHash: `sha256:${'0c'.repeat(32)}` }],
    pairs: [],
    onlyA: [1],
    onlyB: [11],
  },
];

for (const { what, a, b, pairs, onlyA = [], onlyB = [] } of cases) {
  test(what, () => {
    expect(paired(a, b)).toEqual({ pairs, onlyA, onlyB });
    expect(paired(a.toReversed(), b.toReversed()).pairs.map(([, , share]) => share)).toEqual(pairs.map(([, , share]) => share));
  });
}

const words = 'The port authority blamed Northland for the outage on Monday . Officials in Ostra said that the harbour cranes'.split(' ');
const versions = [`${words.join(' ')} stood still`, `A word before. ${words.join(' ')} stood still`];
const told = fc
  .record({
    from: fc.nat({ max: words.length - 1 }),
    length: fc.integer({ min: 1, max: 6 }),
    version: fc.nat({ max: 1 }),
    kind: fc.constantFrom('statement' as const, 'responsibility' as const),
  })
  .map(({ from, length, version, kind }): Told => ({ quote: words.slice(from, from + length).join(' '), inText: versions[version], kind }));
const claimsOf = (from: number) => fc.array(told, { maxLength: 12 }).map((some) => some.map((one, n) => claimOf(from + n, one)));

test('either order of two readers gives the same pairs, each claim is in one place, and no two left apart overlap', () => {
  fc.assert(
    fc.property(claimsOf(10), claimsOf(50), (as, bs) => {
      const found = pairClaims(as, bs, keyOf);
      const turned = pairClaims(bs, as, keyOf);
      expect(new Set(turned.pairs.map(({ a, b, share }) => `${b.id} ${a.id} ${share}`))).toEqual(
        new Set(found.pairs.map(({ a, b, share }) => `${a.id} ${b.id} ${share}`)),
      );
      expect([...found.pairs.map(({ a }) => a), ...found.onlyA].map(numberOf).sort()).toEqual(as.map(numberOf));
      expect([...found.pairs.map(({ b }) => b), ...found.onlyB].map(numberOf).sort()).toEqual(bs.map(numberOf));
      expect(found.pairs.every(({ share }) => share > 0 && share <= 1)).toBe(true);
      expect(pairClaims(found.onlyA, found.onlyB, keyOf).pairs).toEqual([]);
    }),
  );
});

for (const [what, textHash] of [
  ['one version', undefined],
  ['two versions', `sha256:${'0c'.repeat(32)}`],
] as const) {
  test(`of thousands of claims of one place in ${what} of a text, as a file may have, not all are compared with each other`, () => {
    const some = (from: number, told: Told) => Array.from({ length: 3000 }, (_, n) => ({ ...claimOf(1, told), id: uuid(from + n) }));
    const { pairs, onlyA, onlyB } = pairClaims(some(10_000, { quote: blame }), some(20_000, { quote: blame, textHash }), keyOf);
    expect([pairs.length, onlyA.length, onlyB.length]).toEqual([mostAtOnce, 3000 - mostAtOnce, 3000 - mostAtOnce]);
  });
}

test('one reader beside themselves is paired in all', () => {
  fc.assert(
    fc.property(claimsOf(10), (as) => {
      const { pairs, onlyA, onlyB } = pairClaims(as, structuredClone(as), keyOf);
      expect([onlyA, onlyB, pairs.length]).toEqual([[], [], as.length]);
      expect(pairs.every(({ share, differences }) => share === 1 && differences.length === 0)).toBe(true);
    }),
  );
});

test('a stricter least share parts pairs and changes no other', () => {
  fc.assert(
    fc.property(claimsOf(10), claimsOf(50), (as, bs) => {
      const found = pairClaims(as, bs, keyOf);
      const exact = withLeast(found, 'exact');
      expect(withLeast(found, 'half').pairs).toEqual(found.pairs.filter(({ share }) => share >= 0.5));
      expect(exact.pairs.every(({ share }) => share === 1)).toBe(true);
      expect(exact.pairs.length + exact.onlyA.length).toBe(as.length);
      expect(exact.pairs.length + exact.onlyB.length).toBe(bs.length);
    }),
  );
});
