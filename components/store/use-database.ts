import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { annotationsOfPages, type Found } from '@/lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

const patience = 5000; // ms: no database that nobody holds back takes as long to open

/** This window's database, opened at once, and what it says of itself that no query does. */
export function useDatabase(): { db: AscribeDatabase; problem?: StoreProblem } {
  const [problem, setProblem] = useState<StoreProblem>();
  const [db] = useState(() => openDatabase(undefined, setProblem));
  useEffect(() => {
    // Browsers tell only the first of several windows that they are held back by another.
    const late = setTimeout(() => setProblem('blocked'), patience);
    db.open()
      .then(
        () => setProblem((before) => (before === 'blocked' ? undefined : before)),
        (error: unknown) => setProblem(storeProblem(error)),
      )
      .finally(() => clearTimeout(late));
    return () => clearTimeout(late);
  }, [db]);
  return { db, problem };
}

/** What a live query gave, or why it gave nothing; neither while it is under way. */
export interface Answer<Value> {
  value?: Value;
  problem?: StoreProblem;
}

/** A query that runs again whenever what it read changes, in whichever window; its errors come back as problems. */
export function useStored<Value>(query: () => Promise<Value>, on: readonly unknown[]): Answer<Value> {
  const answer = useLiveQuery<Answer<Value>, Answer<Value>>(
    () =>
      query().then(
        (value) => ({ value }),
        (error: unknown) => ({ problem: storeProblem(error) }),
      ),
    [...on],
    {},
  );
  return answer;
}

/** The saved claims of a page and of its frames, by their addresses. */
export function useClaims(db: AscribeDatabase, urls: readonly string[]): Answer<Found> {
  return useStored(() => annotationsOfPages(db, urls), [db, urls.join('\n')]);
}
