import { type LocatedClaim, locateClaims } from './locate-claims';
import { isSameReading, type Reading } from './read-article';
import type { Outside } from './view';

/** The saved claims of a page, asked for whenever what it shows may have moved them. */
export interface PageClaims {
  /** Where they stand in the article, or else in the page; `before` is what was found last. Nothing when they were asked for once more meanwhile. */
  find(article: Reading, before: LocatedClaim[]): Promise<LocatedClaim[] | undefined>;
  /** Whether they are to be asked for again though the article's text is what it was. */
  areStale(): Promise<boolean>;
  /** The page goes on arriving: of what is not there yet, nobody knows that it is gone. */
  arriving(): void;
  /** What was read belongs to another address. */
  moved(): void;
  /** Nothing new has come for a while: from now until it does, what is not there is gone. */
  settle(): void;
}

/** Follows the saved claims of a page, of which `readAll` reads everything that it shows. */
export function followClaims({ anchorClaims }: Outside, readAll: () => Promise<Reading>): PageClaims {
  /** All that the page showed last, when claims were looked for outside the article. */
  let all: Reading | undefined;
  let hasMoved = false;
  let isSettled = false;
  let last = 0;

  async function readEverything(): Promise<Reading> {
    all = await readAll();
    return all;
  }

  return {
    async find(article, before) {
      last += 1;
      const turn = last;
      hasMoved = false;
      all = undefined;
      // Of a page that is still arriving, or shows no article, nobody knows what it lacks.
      const isWhole = isSettled && article.page.text !== '';
      const goneBefore = new Set(before.filter(({ state }) => state === 'gone').map(({ id }) => id));
      // A store that cannot be read is the popup's to tell of; the other marks stay.
      const ask: Outside['anchorClaims'] = (read) => anchorClaims(read).catch(() => []);
      const claims = await locateClaims((read) => ask({ ...read, isSettled: isWhole }), article, readEverything);
      // Who asked last has the newest answer.
      if (turn !== last) return undefined;
      return claims.filter(({ id, state }) => isWhole || state !== 'gone' || goneBefore.has(id));
    },
    areStale: async () => hasMoved || (all !== undefined && !isSameReading(all, await readEverything())),
    arriving() {
      isSettled = false;
    },
    moved() {
      hasMoved = true;
      isSettled = false;
    },
    settle() {
      isSettled = true;
    },
  };
}
