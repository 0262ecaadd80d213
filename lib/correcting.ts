import { i18n } from '#i18n';
import { draftOfPassage } from './anchor/draft-of-passage';
import { announceCorrections } from './announce-corrections';
import type { AskedCorrection, Corrected, Correction } from './model/correction';
import { readSettings } from './settings';
import { deleteCorrections, keepAskedCorrection, keepCorrection } from './store/corrections';
import type { AscribeDatabase } from './store/db';
import { storeProblem } from './store/problem';

type Made = Omit<Correction, 'id' | 'creator' | 'created'>;

async function signed(made: Made): Promise<Correction> {
  const { creator } = await readSettings();
  return {
    ...made,
    id: `urn:uuid:${crypto.randomUUID()}`,
    ...(creator && { creator: { type: 'Person', name: creator } }),
    created: new Date().toISOString(),
  };
}

/** Keeps a correction that the reader makes and tells the pages that it may be about; throws what the store throws. */
export async function correct(db: AscribeDatabase, made: Made): Promise<void> {
  await announceCorrections([await keepCorrection(db, await signed(made))]);
}

/** Corrects a mark as a page asks; says what was done, or why it was not. */
export async function correctMark(db: AscribeDatabase, { passage, found, is, everywhere }: AskedCorrection): Promise<Corrected> {
  const { target } = draftOfPassage(passage);
  return orWhyNot(async () => {
    const correction = await keepAskedCorrection(db, await signed({ target, found, is, everywhere }));
    if (!correction) return { said: i18n.t('correction.enough', [new URL(target.source).host]) };
    await announceCorrections([correction]);
    const { id } = correction;
    const what = is === 'none' ? i18n.t(`correction.not.${found}`) : i18n.t(`correction.is.${is}`);
    return { id, said: i18n.t(everywhere ? 'correction.doneEverywhere' : 'correction.done', [what]) };
  });
}

/** Takes a correction back that was made on the page at `url`. */
export async function takeBack(db: AscribeDatabase, id: string, url: string): Promise<Corrected> {
  return orWhyNot(async () => {
    await announceCorrections(await deleteCorrections(db, [id], url));
    return { said: i18n.t('correction.undone') };
  }, id);
}

/** What was done, or why it was not; then `id` still is a correction. */
async function orWhyNot(work: () => Promise<Corrected>, id?: string): Promise<Corrected> {
  try {
    return await work();
  } catch (error) {
    return { said: i18n.t(`storeProblem.${storeProblem(error)}`), id };
  }
}
