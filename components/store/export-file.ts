import { noteBackup } from '@/lib/backup';
import type { Collection, Format } from '@/lib/export/format';
import { formats } from '@/lib/export/formats';
import { type Tally, tally } from '@/lib/export/tally';
import { w3c } from '@/lib/export/w3c';
import { isPersonName } from '@/lib/lexicon/person-name';
import type { AnnotatedPage } from '@/lib/model/annotated-page';
import type { Correction } from '@/lib/model/correction';
import { fileName, fileOf, saveFile } from '@/lib/save-file';
import { allActors } from '@/lib/store/actors';
import { correctionsMadeOn } from '@/lib/store/corrections';
import type { AscribeDatabase } from '@/lib/store/db';
import { type Choice, readPages } from '@/lib/store/pages';

const shown = 8000; // UTF-16 units of a preview: the head of any format, and some claims
const lineShown = 300; // of a line: one object may be long, and the next ones are worth seeing too

/** What is chosen in a store, counted, and how many annotations of it can no longer be read. */
export async function countChoice(db: AscribeDatabase, choice: Choice, signal: AbortSignal): Promise<Tally & { unreadable: number }> {
  let unreadable = 0;
  const pages = until(
    signal,
    readPages(db, choice, (count) => {
      unreadable += count;
    }),
  );
  const [actors, corrections] = await Promise.all([allActors(db), correctionsIn(db, choice)]);
  return { ...(await tally({ pages, actors, corrections }, formats)), unreadable };
}

/** How a file will begin, long lines cut off. */
export async function previewOf(db: AscribeDatabase, choice: Choice, format: Format, signal: AbortSignal): Promise<string> {
  let text = '';
  for await (const piece of format.write(await collectionOf(db, choice, until(signal, readPages(db, choice))))) {
    text += piece;
    if (text.length > shown) return `${cutLines(text.slice(0, shown))}…`;
  }
  return cutLines(text);
}

function cutLines(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return lines.map((line) => (line.length > lineShown ? `${line.slice(0, lineShown)}…` : line).toWellFormed()).join('\n');
}

/**
 * Writes what is chosen as a file and offers it; gives how many claims it holds. Everything in the complete format is a backup, and noted as one. Rejects
 * where the store cannot be read, and on an abort.
 */
export async function exportFile(db: AscribeDatabase, choice: Choice, format: Format, signal: AbortSignal): Promise<number> {
  let claims = 0;
  let title = '';
  async function* counted() {
    for await (const page of until(signal, readPages(db, choice))) {
      claims += page.annotations.filter(format.takes).length;
      if (choice !== 'everything') title ||= page.article?.title ?? '';
      yield page;
    }
  }
  const collection = await collectionOf(db, choice, counted());
  const file = await fileOf(format.write(collection), format.mediaType, signal);
  saveFile(fileName(title, collection.now, format.extension), file);
  if (choice === 'everything' && format.id === w3c.id) await noteBackup(collection.now, claims);
  return claims;
}

async function collectionOf(db: AscribeDatabase, choice: Choice, pages: AsyncIterable<AnnotatedPage>): Promise<Collection> {
  const [actors, corrections] = await Promise.all([allActors(db), correctionsIn(db, choice)]);
  return { pages, actors, corrections, now: new Date().toISOString(), isPerson: isPersonName };
}

/** The corrections that go with what is chosen: all, those of pages, and none with single claims. */
async function correctionsIn(db: AscribeDatabase, choice: Choice): Promise<Correction[]> {
  if (choice === 'everything') return correctionsMadeOn(db);
  return 'urls' in choice ? correctionsMadeOn(db, choice.urls) : [];
}

/** The items, until the signal is aborted: then it throws. */
async function* until<Item>(signal: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
  }
}
