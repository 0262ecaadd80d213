import { expect, test } from 'vitest';
import { periodsOf } from '../../lib/report/periods';
import { cardOf, shelvesOf } from '../library/shelf';

const periods = (...days: (string | undefined)[]) =>
  periodsOf(
    shelvesOf(...days.map((datePublished, n) => cardOf(`https://${n}.example/`, { datePublished, retrieved: '' }, n, [{}]))).rows,
    'article',
  );

const spans: { what: string; days: (string | undefined)[]; unit: string; first: string[]; last: string[]; count: number }[] = [
  { what: 'one day', days: ['2026-03-01'], unit: 'day', first: ['2026-03-01', '2026-03-01'], last: ['2026-03-01', '2026-03-01'], count: 1 },
  {
    what: '31 days',
    days: ['2026-03-31', '2026-03-01'],
    unit: 'day',
    first: ['2026-03-01', '2026-03-01'],
    last: ['2026-03-31', '2026-03-31'],
    count: 31,
  },
  {
    what: '32 days, by weeks from Monday on',
    days: ['2026-03-01', '2026-04-01'],
    unit: 'week',
    first: ['2026-02-23', '2026-03-01'],
    last: ['2026-03-30', '2026-04-05'],
    count: 6,
  },
  {
    what: 'a year',
    days: ['2025-02-10', '2026-02-10'],
    unit: 'month',
    first: ['2025-02-01', '2025-02-28'],
    last: ['2026-02-01', '2026-02-28'],
    count: 13,
  },
  {
    what: 'ten years',
    days: ['2016-05-01', '2026-05-01'],
    unit: 'years',
    first: ['2016-01-01', '2016-12-31'],
    last: ['2026-01-01', '2026-12-31'],
    count: 11,
  },
  {
    what: 'a century',
    days: ['1926-05-01', '2026-05-01'],
    unit: 'years',
    first: ['1925-01-01', '1929-12-31'],
    last: ['2025-01-01', '2029-12-31'],
    count: 21,
  },
];
for (const { what, days, unit, first, last, count } of spans) {
  test(`${what} is divided by ${unit} without a gap`, () => {
    const found = periods(...days);
    expect(found.unit).toBe(unit);
    expect(found.periods).toHaveLength(count);
    const ends = [found.periods[0]!, found.periods.at(-1)!].map(({ from, to }) => [from, to]);
    expect(ends).toEqual([first, last]);
  });
}

test('what is no day of a calendar has a place of its own at the end', () => {
  const { axis } = periods('2026-03-01', '2026-02-31', undefined, '2026-03-02');
  expect(axis.keys).toEqual(['2026-03-01', '2026-03-02', '']);
  expect([...axis.codes]).toEqual([0, 2, 2, 1]);
});

test('claims without any day are one period', () => {
  expect(periods(undefined, 'soon')).toMatchObject({ periods: [], axis: { keys: [''] } });
});

test('of an event only its own claims make the time longer', () => {
  const { rows } = shelvesOf(
    ...['2026-03-01', '2026-03-05', '2019-01-01'].map((datePublished, n) => cardOf(`https://${n}.example/`, { datePublished }, n, [{}])),
  );
  expect(periodsOf(rows, 'article', Uint8Array.of(1, 1, 0)).periods).toHaveLength(5);
});

test('claims can be dated by when they were tagged', () => {
  const { rows } = shelvesOf(cardOf('https://a.example/', { datePublished: '2020-01-01' }, 0, [{ created: '2026-03-04T12:00:00.000Z' }]));
  expect(periodsOf(rows, 'tagged').axis.keys).toEqual(['2026-03-04']);
});
