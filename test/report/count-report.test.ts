import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partyFinder } from '../../lib/library/parties';
import type { Shelves } from '../../lib/library/shelves';
import type { Actor } from '../../lib/model/actor';
import { Verdict } from '../../lib/model/claim';
import { Strength } from '../../lib/model/strength';
import { countReport, type Event, type ReportOptions, tableIds } from '../../lib/report/count-report';
import { type CrossTable, claimsBehind, countIn } from '../../lib/report/cross-table';
import { namingOf } from '../../lib/report/naming';
import { orderClaims } from '../../lib/report/order-claims';
import { cardOf, shelvesOf, type Told } from '../library/shelf';

const nukib: Actor = {
  id: 'urn:uuid:00000000-0000-4000-9000-000000000001',
  kind: 'identity',
  name: 'NÚKIB',
  aliases: ['National Cyber and Information Security Agency'],
  externalReferences: [],
};
const all: Event = { by: 'all', key: '' };

function count(shelves: Shelves, change: Partial<ReportOptions> = {}) {
  const rows = orderClaims(shelves, new Uint8Array(shelves.rows.length).fill(1));
  const partyOf = partyFinder([nukib]);
  return { rows, report: countReport(rows, shelves, { most: 12, event: all, dating: 'article', partyOf, namingOf, ...change }) };
}
/** A table's numbers by the names of its rows and columns, without zeros. */
const numbers = ({ rows, columns, counts }: CrossTable) =>
  Object.fromEntries(
    rows.map(({ kind, name }, r) => {
      const cells = columns.flatMap((column, c) => (counts[r]![c]! > 0 ? [[column.name || column.kind, counts[r]![c]] as const] : []));
      return [name || kind, Object.fromEntries(cells)];
    }),
  );

const port = cardOf('https://a.example/1', { publisher: 'The Quay', datePublished: '2026-01-05' }, 0, [
  { assertedBy: 'NÚKIB', attributedTo: 'APT28', strength: 'assessed', verdict: 'supported', tags: ['harbour'] },
  {
    assertedBy: 'National Cyber and Information Security Agency',
    attributedTo: 'apt28',
    strength: 'confirmed',
    verdict: 'unverified',
    tags: [],
  },
]);
const grid = cardOf('https://b.example/2', { publisher: undefined, datePublished: '2026-01-09', title: 'Grid' }, 2, [
  { assertedBy: 'two officials', attributedTo: 'Sandworm', strength: 'alleged', verdict: 'disputed', tags: ['grid'] },
  { assertedBy: undefined, attributedTo: undefined, strength: 'denied', verdict: 'refuted', tags: ['grid', 'harbour'] },
]);

test('who attributes what to whom is counted with all names of one party as one', () => {
  const { tables } = count(shelvesOf(port, grid)).report;
  expect(numbers(tables.matrix)).toEqual({ NÚKIB: { APT28: 2 }, 'two officials': { Sandworm: 1 }, none: { none: 1 } });
});

test('strengths, names of sources and verdicts are counted by who says it or who publishes it', () => {
  const { tables } = count(shelvesOf(port, grid)).report;
  expect(numbers(tables.sources)).toEqual({ NÚKIB: { confirmed: 1, assessed: 1 }, 'two officials': { alleged: 1 }, none: { denied: 1 } });
  expect(numbers(tables.publishers)).toEqual({ 'The Quay': { confirmed: 1, assessed: 1 }, none: { alleged: 1, denied: 1 } });
  expect(numbers(tables.naming)).toEqual({ 'The Quay': { named: 2 }, none: { described: 1, nobody: 1 } });
  expect(numbers(tables.verdicts)).toEqual({
    NÚKIB: { unverified: 1, supported: 1 },
    'two officials': { disputed: 1 },
    none: { refuted: 1 },
  });
});

test('a report says how many pages and publishers it is about, and of which days', () => {
  const { report } = count(shelvesOf(port, grid));
  expect([report.pages, report.publishers, report.days]).toEqual([2, 1, [20260105, 20260109]]);
});

const events: { event: Event; total: number; days: Record<string, object> }[] = [
  { event: all, total: 4, days: { '2026-01-05': { confirmed: 1, assessed: 1 }, '2026-01-09': { alleged: 1, denied: 1 } } },
  { event: { by: 'tag', key: 'harbour' }, total: 2, days: { '2026-01-05': { assessed: 1 }, '2026-01-09': { denied: 1 } } },
  { event: { by: 'target', key: 'sandworm' }, total: 1, days: { '2026-01-09': { alleged: 1 } } },
  { event: { by: 'tag', key: 'nothing has it' }, total: 0, days: {} },
];
for (const { event, total, days } of events) {
  test(`a timeline of ${event.by} ${event.key} has the days of its claims, and those between`, () => {
    const { timeline } = count(shelvesOf(port, grid), { event }).report.tables;
    expect(timeline.total).toBe(total);
    expect(Object.fromEntries(Object.entries(numbers(timeline)).filter(([, cells]) => Object.keys(cells).length > 0))).toEqual(days);
  });
}

test('claims are numbered by the day of their article, then by their place; undated ones are last', () => {
  const undated = cardOf('https://0.example/', { datePublished: undefined, retrieved: '' }, 4, [{}]);
  const { rows } = count(shelvesOf(undated, grid, port));
  expect(rows.map(({ entry }) => Number(entry.id.slice(-12)))).toEqual([0, 1, 2, 3, 4]);
});

test('names beyond the most frequent share a row and a column, unless there is but one', () => {
  const names = ['a', 'a', 'a', 'b', 'b', 'c', 'd'].map((name) => ({ assertedBy: name, attributedTo: name }));
  const shelves = shelvesOf(cardOf('https://a.example/', {}, 0, names));
  const { matrix } = count(shelves, { most: 2 }).report.tables;
  expect(matrix.rows.map(({ kind, name, size, count: claims }) => [kind, name, size, claims])).toEqual([
    ['value', 'a', 1, 3],
    ['value', 'b', 1, 2],
    ['others', '', 2, 2],
  ]);
  expect(count(shelves, { most: 3 }).report.tables.matrix.rows.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

const name = fc.oneof(
  fc.constantFrom(undefined, 'NÚKIB', nukib.aliases[0], 'two officials', '__proto__', 'constructor', '!!', ' '),
  fc.string(),
);
const told: fc.Arbitrary<Told> = fc.record({
  assertedBy: name,
  attributedTo: name,
  strength: fc.constantFrom(...Strength.options),
  verdict: fc.constantFrom(...Verdict.options),
  tags: fc.uniqueArray(fc.constantFrom('harbour', 'grid', '__proto__'), { maxLength: 3 }),
  created: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
});
const dates = fc.oneof(fc.constantFrom(undefined, '', '2026-02-31', '2026-13-01', '0001-01-01', '9999-12-31', 'soon'), fc.string());
const library = fc
  .array(fc.record({ publisher: name, datePublished: dates, claims: fc.array(told, { maxLength: 8 }) }), { maxLength: 6 })
  .map((pages) =>
    shelvesOf(...pages.map(({ claims, ...facts }, n) => cardOf(`https://${n}.example/`, { ...facts, retrieved: '' }, n * 10, claims))),
  );
const options = fc.record({
  most: fc.integer({ min: 1, max: 5 }),
  event: fc.constantFrom<Event>(all, { by: 'tag', key: 'harbour' }, { by: 'target', key: nukib.id }),
  dating: fc.constantFrom<'article' | 'tagged'>('article', 'tagged'),
});

test('whatever the claims, cells, rows, columns and totals of each table add up, and each number has as many claims behind it', () => {
  fc.assert(
    fc.property(library, options, (shelves, some) => {
      const { rows, report } = count(shelves, some);
      for (const id of tableIds) {
        const table = report.tables[id];
        if (id !== 'timeline' || some.event.by === 'all') expect(table.total).toBe(rows.length);
        const sum = (all: Iterable<number>) => [...all].reduce((one, other) => one + other, 0);
        expect(sum(table.counts.map(sum))).toBe(table.total);
        const cells = table.rows.flatMap((_row, row) => table.columns.map((_column, column) => ({ row, column })));
        const lines = [...table.rows.keys()].map((row) => ({ row }));
        const columns = [...table.columns.keys()].map((column) => ({ column }));
        for (const cell of [...cells, ...lines, ...columns, {}]) expect(claimsBehind(table, cell)).toHaveLength(countIn(table, cell));
        for (const [row, heading] of table.rows.entries()) expect(sum(table.counts[row]!)).toBe(heading.count);
        for (const [column, heading] of table.columns.entries()) expect(sum(table.counts.map((line) => line[column]!))).toBe(heading.count);
      }
    }),
    { numRuns: 300 },
  );
});
