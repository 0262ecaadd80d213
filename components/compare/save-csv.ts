import { fileName, saveFile } from '@/lib/save-file';

/** Offers a text as a CSV file, named for what is in it. */
export function saveCsv(title: string, text: string): void {
  saveFile(fileName(title, new Date().toISOString(), 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
