import { w3c } from '../../../lib/export/w3c';
import { allActors } from '../../../lib/store/actors';
import { correctionsMadeOn } from '../../../lib/store/corrections';
import { openDatabase } from '../../../lib/store/db';
import { readPages } from '../../../lib/store/pages';
import { saveClaim } from '../../../lib/store/write-annotations';
import { newClaim, uuid } from '../../../test/store/samples';

const pages = 50; // articles that the claims are spread over

/** Saves claims of these numbers one after another, by the code that the claim form saves by; `acknowledged` hears of each as soon as it is saved. Gives why it ended early, if it did. */
export async function save(from: number, count: number, acknowledged: (id: string) => unknown): Promise<string | undefined> {
  const db = openDatabase();
  try {
    for (let n = from; n < from + count; n++) {
      await saveClaim(db, newClaim(n, { url: `https://news.example/${n % pages}` }));
      void acknowledged(uuid(n));
    }
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    db.close();
  }
}

/** The ids in an export of everything, by the code that the product exports by, and how many claims it leaves out because they cannot be read. */
export async function exported(): Promise<{ ids: string[]; unreadable: number }> {
  const db = openDatabase();
  let unreadable = 0;
  const count = (more: number) => {
    unreadable += more;
  };
  const [actors, corrections] = [await allActors(db), await correctionsMadeOn(db)];
  const now = new Date().toISOString();
  let text = '';
  for await (const piece of w3c.write({ pages: readPages(db, 'everything', count), actors, corrections, now, isPerson: () => false })) {
    text += piece;
  }
  db.close();
  const items: { id: string }[] = JSON.parse(text).first?.items ?? [];
  return { ids: items.map(({ id }) => id), unreadable };
}
