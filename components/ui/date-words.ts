import { inInterfaceLanguage } from '@/lib/i18n/language';

const dayFormat = inInterfaceLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));
/** A day alone (ISO 8601, without a time) is that of a calendar: the same in every time zone. */
const calendarDay = /^\d{4}-\d\d-\d\d$/;
const calendarFormat = inInterfaceLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));
const timeFormat = inInterfaceLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));

/** A date as the reader writes it, or as it was given where it is no date that the browser can read. */
export function dayWords(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return (calendarDay.test(date) ? calendarFormat() : dayFormat()).format(time);
}

/** The days from one date (ISO 8601) to another as the reader writes them: one day where they are the same. */
export function daysWords(from: string, to: string): string {
  return dayFormat().formatRange(Date.parse(from), Date.parse(to));
}

/** The times from one (ISO 8601) to another as the reader writes them, to the minute. */
export function timesWords(from: string, to: string): string {
  return timeFormat().formatRange(Date.parse(from), Date.parse(to));
}
