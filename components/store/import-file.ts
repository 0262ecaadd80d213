import { oneself, readerOf } from '@/lib/agreement/readers';
import { announceCorrections } from '@/lib/announce-corrections';
import type { ImportProblem } from '@/lib/export/import-problem';
import { maxSize } from '@/lib/export/read-w3c';
import { readImport, tooLarge } from '@/lib/import/read-import';
import type { ReadClaims, ReadNames, ReadResult } from '@/lib/import/read-result';
import { inPauses, type Steps } from '@/lib/import/steps';
import type { LexiconEntry } from '@/lib/model/lexicon';
import { announceClaims } from '@/lib/page-client';
import { readSettings } from '@/lib/settings';
import type { Work } from '@/lib/store/catalogue';
import { type ComparedClaims, type ComparedNames, compareClaims, compareNames } from '@/lib/store/compare-import';
import type { AscribeDatabase } from '@/lib/store/db';
import { type Imported, importCollection, undoImport } from '@/lib/store/import';
import { countNames, deleteLexicon, keepLexicon } from '@/lib/store/lexicons';
import { nameClaims } from '@/lib/store/name-claims';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { tidyName } from '@/lib/text/tidy-name';
import { type NameFitness, nameFitness } from './name-fitness';

/** What a file of claims would bring; `by` is the reader to whom those without a name are given. */
export interface ClaimsToTake {
  read: ReadClaims;
  compared: ComparedClaims;
  by: string;
  /** None of its claims is here, whoever they are given to. */
  isAllNew: boolean;
  /** Its corrections of marks are all of others than the reader, by the names that they carry. */
  isOfOthers: boolean;
}

/** What the reader chose of what a file would bring: what names are marked as, where the list does not say it, and whether corrections of marks are taken with claims. */
export interface Choice {
  kind: LexiconEntry['kind'];
  corrections: boolean;
}

/** What a file would bring, before anything is taken. */
export type Preview = ClaimsToTake | { read: ReadNames; compared: ComparedNames; fitness: NameFitness };

/** Why nothing was taken: what is wrong with the file, what the store said, or that the reader stopped it. */
export type NotTaken = { problems: ImportProblem[] } | { problem: StoreProblem } | { cancelled: true };

/** What was taken, and what takes it back. */
export interface Taken {
  counts?: Omit<Imported, 'undo'>;
  list?: { name: string; names: number };
  undo: () => Promise<void>;
}

/** Reads a file and compares it with what is kept; nothing is changed. */
export function previewFile(db: AscribeDatabase, file: File, work: Work): Promise<Preview | NotTaken> {
  return orWhyNot(work, async () => {
    const read = await inPauses(await openFile(file), {
      signal: work.signal,
      onProgress: (done) => work.onProgress?.(done, 0),
    });
    if (read.kind === 'problems') return read;
    if (read.kind === 'claims') {
      const compared = await compareClaims(db, read.annotations, work);
      const { creator: own } = await readSettings();
      const corrections = read.corrections ?? [];
      const isOfOthers = corrections.length > 0 && corrections.every(({ creator }) => readerOf(creator?.name, own) !== oneself);
      return { read, compared, by: '', isAllNew: compared.added === read.annotations.length, isOfOthers };
    }
    const [compared, fitness] = await Promise.all([compareNames(db, read.lexicon), nameFitness(read.lexicon.entries)]);
    return { read, compared, fitness };
  });
}

/** The same file with its unnamed claims given to another reader, compared anew with what is kept. */
export function givePreviewTo(db: AscribeDatabase, preview: ClaimsToTake, by: string, work: Work): Promise<ClaimsToTake | NotTaken> {
  return orWhyNot(work, async () => {
    if (preview.isAllNew) return { ...preview, by };
    const annotations = await nameClaims(db, preview.read.annotations, tidyName(by));
    return { ...preview, by, compared: await compareClaims(db, annotations, work) };
  });
}

async function openFile(file: File): Promise<Steps<ReadResult>> {
  if (file.size > maxSize) return tooLarge();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readImport({ bytes, name: file.name, changed: new Date(file.lastModified).toISOString() }, new Date().toISOString());
}

/** Takes in all that was chosen of what a preview showed, or nothing. */
export function takePreview(db: AscribeDatabase, preview: Preview, choice: Choice, work: Work): Promise<Taken | NotTaken> {
  return orWhyNot(work, async () => {
    if ('fitness' in preview) return takeNames(db, preview.read, choice.kind);
    const annotations = await nameClaims(db, preview.read.annotations, tidyName(preview.by));
    const corrections = choice.corrections ? preview.read.corrections : undefined;
    const { undo, ...counts } = await importCollection(db, { ...preview.read, annotations, corrections }, work);
    const announce = () => Promise.all([announceClaims(), announceCorrections(undo.corrections)]);
    await announce();
    return {
      counts,
      undo: async () => {
        await undoImport(db, undo);
        await announce();
      },
    };
  });
}

async function takeNames(db: AscribeDatabase, { lexicon, kinds }: ReadNames, kind: LexiconEntry['kind']): Promise<Taken> {
  const entries = kinds ? lexicon.entries : lexicon.entries.map((entry) => ({ ...entry, kind }));
  const before = await keepLexicon(db, { ...lexicon, entries });
  return {
    list: { name: lexicon.name, names: countNames(entries) },
    undo: async () => {
      if (before) await keepLexicon(db, before);
      else await deleteLexicon(db, lexicon.id);
    },
  };
}

async function orWhyNot<Result>({ signal }: Work, take: () => Promise<Result>): Promise<Result | NotTaken> {
  try {
    return await take();
  } catch (error) {
    return signal?.aborted ? { cancelled: true } : { problem: storeProblem(error) };
  }
}
