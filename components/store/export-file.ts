import { i18n } from '#i18n';
import type { Format } from '@/lib/export/format';
import { fileName, saveFile } from '@/lib/save-file';
import { allAnnotations, annotationsOfPages, articlesOf } from '@/lib/store/annotations';
import type { AscribeDatabase } from '@/lib/store/db';
import { storeProblem } from '@/lib/store/problem';

/** Offers the claims of a page and its frames, by their addresses, or without any all there are, as a file; gives words that tell the reader what became of it. */
export async function exportFile(db: AscribeDatabase, format: Format, urls?: readonly string[]): Promise<string> {
  try {
    const { annotations } = await (urls ? annotationsOfPages(db, urls) : allAnnotations(db));
    if (annotations.length === 0) return i18n.t('keep.nothing');
    const articles = await articlesOf(db, annotations);
    const now = new Date().toISOString();
    const title = urls ? (articles[0]?.title ?? '') : '';
    saveFile(fileName(title, now, format.extension), format.write({ annotations, articles, now }), format.mediaType);
    return i18n.t('keep.exported', annotations.length);
  } catch (error) {
    return i18n.t(`storeProblem.${storeProblem(error)}`);
  }
}
