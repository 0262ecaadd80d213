import { inInterfaceLanguage } from '@/lib/i18n/language';
import type { Period, PeriodUnit } from '@/lib/report/periods';

// Days of a calendar are the same in every time zone.
const dayFormat = inInterfaceLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));
const monthFormat = inInterfaceLanguage(
  (language) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
);

/** A period of a timeline in words. */
export function periodWords(unit: PeriodUnit, { from, to }: Period): string {
  if (unit === 'day') return dayFormat().format(Date.parse(from));
  if (unit === 'week') return dayFormat().formatRange(Date.parse(from), Date.parse(to));
  if (unit === 'month') return monthFormat().format(Date.parse(from));
  const [first, last] = [from, to].map((day) => String(Number(day.slice(0, -6))));
  return first === last ? first! : `${first}–${last}`;
}

/** The days (`YYYYMMDD`) from the first to the last in words. */
export function daySpanWords([first, last]: readonly [number, number]): string {
  const [from, to] = [first, last].map((day) => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100));
  return dayFormat().formatRange(from!, to!);
}
