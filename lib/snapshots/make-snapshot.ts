import { w3c } from '../export/w3c';
import type { AnnotatedPage } from '../model/annotated-page';
import { allActors } from '../store/actors';
import { countAnnotations } from '../store/annotations';
import { correctionsMadeOn } from '../store/corrections';
import type { AscribeDatabase } from '../store/db';
import { readPages } from '../store/pages';
import { writeSnapshot } from './folder';
import { type Snapshot, snapshotName } from './snapshot';
import { stateMark } from './state-mark';

/** Makes a snapshot, unless everything is as it was under `mark` or there is nothing. It is the complete export, read page by page. */
export async function makeSnapshot(db: AscribeDatabase, now: string, before: string | undefined): Promise<Snapshot | undefined> {
  const mark = await stateMark(db);
  if (mark === before) return undefined;
  const [actors, corrections, kept] = await Promise.all([allActors(db), correctionsMadeOn(db), countAnnotations(db)]);
  if (kept + actors.length + corrections.length === 0) return undefined;
  let claims = 0;
  async function* pages(): AsyncGenerator<AnnotatedPage> {
    for await (const page of readPages(db, 'everything')) {
      claims += page.annotations.length;
      yield page;
    }
  }
  const facts = () => ({ at: now, claims, unreadable: Math.max(0, kept - claims), mark });
  await writeSnapshot(w3c.write({ pages: pages(), actors, corrections, now, isPerson: () => false }), () => snapshotName(facts()));
  return { ...facts(), name: snapshotName(facts()) };
}
