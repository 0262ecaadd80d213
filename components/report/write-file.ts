import type { Row } from '@/lib/library/shelves';
import type { ReportQuote } from '@/lib/report/report-text';
import { writeReport } from '@/lib/report/write-report';
import { fileOf } from '@/lib/save-file';
import type { Work } from '@/lib/store/catalogue';
import type { AscribeDatabase } from '@/lib/store/db';
import { annotationsWithIds } from '@/lib/store/library';
import { drawTable } from './draw-table';
import { quoteText } from './quote-text';
import type { ReportWords } from './report-words';

const pictureWidth = 880; // px: what fits beside the margins of A4 without letters too small to read
const batch = 500; // annotations
const longestSlice = 30; // ms without the page answering

/** A report with all its quotes as one HTML file. `onProgress` hears how many are written. Rejects where the store cannot be read, and on an abort. */
export async function reportFile(
  db: AscribeDatabase,
  words: ReportWords,
  rows: readonly Row[],
  { signal, onProgress }: Work,
): Promise<Blob> {
  const serializer = new XMLSerializer();
  const tables = words.tables.map((text) => {
    const picture = drawTable(text, pictureWidth, { labelledBy: `${text.id}-title`, describedBy: `${text.id}-says` });
    return { ...text, picture: serializer.serializeToString(picture) };
  });
  async function* quotes(): AsyncGenerator<ReportQuote> {
    for (let start = 0; start < rows.length; start += batch) {
      const some = rows.slice(start, start + batch);
      const annotations = await annotationsWithIds(
        db,
        some.map(({ entry }) => entry.id),
      );
      const read = new Map(annotations.map((annotation) => [annotation.id, annotation]));
      for (const [n, row] of some.entries()) {
        const annotation = read.get(row.entry.id); // none where it was deleted just now
        if (annotation) yield quoteText(start + n + 1, row, annotation);
      }
      onProgress?.(Math.min(start + batch, rows.length), rows.length);
    }
  }
  return fileOf(inSlices(writeReport({ ...words, tables }, quotes()), signal), 'text/html;charset=utf-8', signal);
}

/** The parts, with a rest for the page now and then. */
async function* inSlices(parts: AsyncIterable<string>, signal: AbortSignal | undefined): AsyncGenerator<string> {
  let since = performance.now();
  for await (const part of parts) {
    yield part;
    if (performance.now() - since < longestSlice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  }
}
