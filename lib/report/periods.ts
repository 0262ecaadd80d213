import type { Row } from '../library/shelves';
import type { Axis } from './axis';

/** What a timeline is divided into. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'years';

/** Days from the first to the last, both included (`YYYY-MM-DD`). */
export interface Period {
  from: string;
  to: string;
}

/** The periods of a timeline, one after another without a gap. The axis has one value more, '', where there are claims without a day. */
export interface Periods {
  unit: PeriodUnit;
  periods: readonly Period[];
  axis: Axis;
}

/** Of which day a claim is: that of its article, or that on which the reader tagged it. */
export type Dating = 'article' | 'tagged';

const mostPeriods = 31;
const dayLength = 86_400_000; // ms
const firstMonday = 4; // days since 1970
const spans = [1, 5, 10, 50, 100, 500, 1000]; // years

/** Divides the time from the first claim to the last (of those for which `only` has 1) into periods, the shortest that are not too many. */
export function periodsOf(rows: readonly Row[], dating: Dating, only?: Uint8Array): Periods {
  const days = rows.map(dating === 'article' ? articleDay() : taggedDay);
  let [first, last] = [Infinity, -Infinity];
  for (const [n, day] of days.entries()) {
    if (day === undefined || (only && !only[n])) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const { unit, startOf, nextOf } = first <= last ? stepsFor(first, last) : steps.day;
  const starts: number[] = [];
  for (let start = startOf(first); start <= last; start = nextOf(start)) starts.push(start);
  const places = new Map(starts.map((start, n) => [start, n]));
  const known = new Map<number | undefined, number>([[undefined, starts.length]]); // the same few days come again and again
  const codes = Uint32Array.from(days, (day) => {
    const code = known.get(day) ?? places.get(startOf(day!)) ?? starts.length;
    known.set(day, code);
    return code;
  });
  const hasNone = codes.some((code, n) => code === starts.length && (!only || only[n] === 1));
  const periods = starts.map((start) => ({ from: isoDay(start), to: isoDay(nextOf(start) - 1) }));
  const keys = [...periods.map(({ from }) => from), ...(hasNone ? [''] : [])];
  return {
    unit,
    periods,
    axis: { codes: hasNone ? codes : codes.map((code) => Math.min(code, keys.length - 1)), keys, names: keys, isScale: true },
  };
}

interface Steps {
  unit: PeriodUnit;
  /** The first day of the period that a day is in, and that of the next period: days since 1970. */
  startOf: (day: number) => number;
  nextOf: (start: number) => number;
}

const steps = {
  day: { unit: 'day', startOf: (day) => day, nextOf: (day) => day + 1 },
  week: { unit: 'week', startOf: (day) => Math.floor((day - firstMonday) / 7) * 7 + firstMonday, nextOf: (day) => day + 7 },
  month: { unit: 'month', startOf: (day) => monthStart(day, 0), nextOf: (day) => monthStart(day, 1) },
} satisfies Record<string, Steps>;

function stepsFor(first: number, last: number): Steps {
  if (last - first < mostPeriods) return steps.day;
  if ((last - first) / 7 < mostPeriods - 1) return steps.week;
  if ((last - first) / 28 < mostPeriods - 1) return steps.month;
  const years = yearOf(last) - yearOf(first);
  const span = spans.find((one) => years / one < mostPeriods - 1) ?? 1000;
  return {
    unit: 'years',
    startOf: (day) => dayNumber(Math.floor(yearOf(day) / span) * span, 0, 1),
    nextOf: (start) => dayNumber(yearOf(start) + span, 0, 1),
  };
}

/** The day of an article since 1970, or nothing. */
function articleDay(): (row: Row) => number | undefined {
  const known = new Map<number, number | undefined>();
  return ({ day }) => {
    if (!known.has(day)) known.set(day, sinceEpoch(day));
    return known.get(day);
  };
}

function taggedDay({ entry: { created } }: Row): number | undefined {
  if (Number.isNaN(created)) return undefined;
  const date = new Date(created);
  return dayNumber(date.getFullYear(), date.getMonth(), date.getDate());
}

/** `YYYYMMDD` as days since 1970; nothing for what is no day of a calendar, as pages now and then write. */
function sinceEpoch(day: number): number | undefined {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  const number = dayNumber(year, month - 1, date);
  return day > 0 && isoDay(number).replaceAll('-', '') === String(day).padStart(8, '0') ? number : undefined;
}

function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / dayLength;
}

function monthStart(day: number, later: number): number {
  const date = new Date(day * dayLength);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}

const yearOf = (day: number): number => new Date(day * dayLength).getUTCFullYear();
const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
