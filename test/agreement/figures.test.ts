import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../lib/agreement/figures';
import { pairClaims } from '../../lib/agreement/pair-claims';
import { nameKey } from '../../lib/library/parties';
import type { Claim } from '../../lib/model/claim';
import { Strength } from '../../lib/model/strength';
import { claimOf } from './claims';

const blame = 'blamed Northland for the outage';
const cranes = 'harbour cranes stood still';
const hurt = 'nobody was hurt';
const quotes = [blame, cranes, hurt, 'nine hours', 'Officials', 'Ostra', 'Monday'];

/** One page, in which both readers marked the same passages and said this of them. */
function figuresOfClaims(as: Partial<Claim>[], bs: Partial<Claim>[]) {
  const claims = (from: number, some: Partial<Claim>[]) => some.map((one, n) => claimOf(from + n, { quote: quotes[n]!, ...one }));
  return figuresOf([pairClaims(claims(10, as), claims(50, bs), nameKey)], 'any', nameKey);
}

test('the F1 of spans is twice the matched over all that either marked: exact, by half, and at all', () => {
  const as = [blame, cranes, hurt, 'Ostra'].map((quote, n) => claimOf(10 + n, { quote }));
  const bs = [blame, 'cranes stood still', 'nobody', 'Monday', 'The port'].map((quote, n) => claimOf(50 + n, { quote }));
  const { spans, meanShare } = figuresOf([pairClaims(as, bs, nameKey)], 'any', nameKey);
  expect(spans).toEqual({
    exact: { matched: 1, a: 4, b: 5, f1: 2 / 9 },
    half: { matched: 2, a: 4, b: 5, f1: 4 / 9 },
    any: { matched: 3, a: 4, b: 5, f1: 6 / 9 },
  });
  expect(meanShare).toBeCloseTo((1 + 18 / 26 + 6 / 15) / 3);
});

test('what is said of claims is counted over the pairs that overlap enough', () => {
  const paired = pairClaims(
    [claimOf(1, { quote: blame }), claimOf(2, { quote: hurt })],
    [claimOf(3, { quote: blame }), claimOf(4, { quote: 'nobody', verdict: 'refuted' })],
    nameKey,
  );
  expect(figuresOf([paired], 'any', nameKey).verdict).toMatchObject({ n: 2, observed: 0.5 });
  expect(figuresOf([paired], 'half', nameKey).verdict).toEqual({ n: 1, observed: 1, expected: 1 });
});

test('kind and names are counted alike, names whatever their spelling', () => {
  const { kind, source, target } = figuresOfClaims(
    [{ assertedBy: 'NUKIB' }, { assertedBy: undefined }, { kind: 'statement' }],
    [{ assertedBy: 'NÚKIB' }, { assertedBy: 'Interpol' }, { attributedTo: undefined }],
  );
  expect([kind, source, target]).toEqual([
    { n: 3, same: 2 },
    { n: 3, same: 2 },
    { n: 3, same: 2 },
  ]);
});

test('each tag is a question of yes or no, and all of them together are pooled', () => {
  const { tags, tag } = figuresOfClaims(
    [{ tags: ['Ports'] }, { tags: ['ports', 'grid'] }, { tags: [] }, { tags: [] }],
    [{ tags: ['ports'] }, { tags: ['grid'] }, { tags: ['ports'] }, { tags: [] }],
  );
  expect(tag.map(({ tag: name, a, b, both, n, observed, kappa }) => [name, a, b, both, n, observed, kappa])).toEqual([
    ['Ports', 2, 2, 1, 4, 0.5, 0], // by chance (2 * 2 + 2 * 2) / 16
    ['grid', 1, 1, 1, 4, 1, 1],
  ]);
  expect(tags).toMatchObject({ n: 8, observed: 0.75, expected: (3 * 3 + 5 * 5) / 64 });
  expect(tags.kappa).toBeCloseTo((0.75 - 34 / 64) / (1 - 34 / 64));
});

test('without pairs there are no figures but those of spans', () => {
  const { spans, meanShare, verdict, kind, tags } = figuresOf(
    [{ pairs: [], onlyA: [claimOf(1, { quote: blame })], onlyB: [] }],
    'any',
    nameKey,
  );
  expect([spans.any, meanShare, verdict, kind, tags]).toEqual([
    { matched: 0, a: 1, b: 0, f1: 0 },
    undefined,
    { n: 0 },
    { n: 0, same: 0 },
    { n: 0 },
  ]);
  expect(figuresOf([], 'any', nameKey).spans.exact).toEqual({ matched: 0, a: 0, b: 0 });
});

const said = fc.record({
  verdict: fc.constantFrom('unverified' as const, 'supported' as const),
  strength: fc.constantFrom(...Strength.options),
  tags: fc.uniqueArray(fc.constantFrom('ports', 'grid', 'malware')),
});
const saidOf = fc.array(said, { minLength: 7, maxLength: 7 });

test('either order of two readers gives the same figures, and one beside themselves agrees in all', () => {
  fc.assert(
    fc.property(saidOf, saidOf, (as, bs) => {
      const [one, other] = [figuresOfClaims(as, bs), figuresOfClaims(bs, as)];
      const plain = ({ tag, ...rest }: typeof one) => ({ ...rest, tag: tag.map(({ a, b, ...use }) => use) });
      expect(plain(other)).toEqual(plain(one));
      const own = figuresOfClaims(as, as);
      for (const { kappa = 1, observed = 1 } of [own.verdict, own.strength, own.tags, ...own.tag])
        expect([kappa, observed]).toEqual([1, 1]);
      expect([own.spans.exact.f1, own.kind.same]).toEqual([1, 7]);
    }),
  );
});
