import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Row } from '@/lib/library/shelves';
import { fileName, saveFile } from '@/lib/save-file';
import type { AscribeDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { printFile } from './print-file';
import type { ReportWords } from './report-words';
import { reportFile } from './write-file';

/** What becomes of a report: one file at a time, which shows how far it is and can be stopped. */
export interface ReportFile {
  under?: { done: number; of: number };
  said: string;
  problem?: StoreProblem;
  save: (words: ReportWords, rows: readonly Row[]) => Promise<void>;
  print: (words: ReportWords, rows: readonly Row[]) => Promise<void>;
  stop: () => void;
}

/** Saves and prints the report of this window. */
export function useReportFile(db: AscribeDatabase): ReportFile {
  const [under, setUnder] = useState<ReportFile['under']>();
  const [said, say] = useState('');
  const [problem, setProblem] = useState<StoreProblem>();
  const stopping = useRef<AbortController>(undefined);

  const write = async (words: ReportWords, rows: readonly Row[], use: (file: Blob) => void | Promise<void>) => {
    if (stopping.current) return;
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setProblem(undefined);
    say('');
    setUnder({ done: 0, of: rows.length });
    try {
      await use(await reportFile(db, words, rows, { signal, onProgress: (done, of) => setUnder({ done, of }) }));
    } catch (error) {
      if (signal.aborted) say(i18n.t('report.stopped'));
      else setProblem(storeProblem(error));
    }
    stopping.current = undefined;
    setUnder(undefined);
  };
  return {
    under,
    said,
    problem,
    save: (words, rows) =>
      write(words, rows, (file) => {
        saveFile(fileName(words.title, new Date().toISOString(), 'html'), file);
        say(i18n.t('report.saved', rows.length));
      }),
    print: (words, rows) => write(words, rows, printFile),
    stop: () => stopping.current?.abort(),
  };
}
