import { i18n } from '#i18n';
import { interfaceLanguage } from '@/lib/i18n/language';
import type { Report } from '@/lib/report/count-report';
import { tableIds } from '@/lib/report/count-report';
import type { ReportText, TableText } from '@/lib/report/report-text';
import { dayWords } from '../ui/date-words';
import { daySpanWords } from './period-words';
import { publisherCount, tableText } from './table-text';

/** What of a report is chosen by its reader, in words. */
export interface Chosen {
  title: string;
  /** Each part of the filter. */
  by: readonly string[];
  /** What the timeline is about, unless it is about all claims. */
  event: string | undefined;
  most: number;
}

/** A report in words, but for its pictures. */
export interface ReportWords extends Omit<ReportText, 'tables'> {
  tables: readonly Omit<TableText, 'picture'>[];
}

/** All that a report says in the words of the reader's language; `now` is ISO 8601. */
export function reportWords(report: Report, { title, by, event, most }: Chosen, unreadable: number, now: string): ReportWords {
  const { total } = report.tables.matrix;
  const { pages, publishers, days } = report;
  const articles = i18n.t('export.articles', pages);
  const facts = [
    i18n.t('report.about', total, [total, articles, publisherCount(publishers)]),
    ...(days[0] > 0 ? [i18n.t('report.published', [daySpanWords(days)])] : []),
    ...(by.length > 0 ? [i18n.t('report.chosenBy', [by.join('; ')])] : []),
    i18n.t('report.made', [dayWords(now)]),
  ];
  return {
    language: interfaceLanguage(),
    title: title.trim() || i18n.t('report.unnamed'),
    facts,
    tables: tableIds.map((id) => tableText(report, id, event)),
    total: i18n.t('report.total'),
    contents: i18n.t('report.contents'),
    quotes: i18n.t('report.quotes'),
    passage: i18n.t('report.passage'),
    method: { title: i18n.t('report.method'), items: methodItems(most, unreadable) },
    index: { title: i18n.t('report.index'), hint: i18n.t('report.indexHint') },
  };
}

const methods = ['claims', 'choice', 'strength', 'verdict', 'parties', 'naming', 'dates', 'state'] as const;

function methodItems(most: number, unreadable: number): string[] {
  return [
    ...methods.map((item) => i18n.t(`reportMethod.${item}`)),
    i18n.t('reportMethod.others', [most]),
    ...(unreadable > 0 ? [i18n.t('reportMethod.unreadable', unreadable)] : []),
  ];
}
