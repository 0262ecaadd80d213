import { useMemo, useState } from 'react';
import { readersIn } from '@/lib/agreement/readers';
import { partyFinder } from '@/lib/library/parties';
import { allActors } from '@/lib/store/actors';
import css from './Compare.module.css';
import { CompareHead } from './compare/CompareHead';
import { LoneReader } from './compare/LoneReader';
import { TwoReaders } from './compare/TwoReaders';
import { ReadingNotice } from './library/ReadingNotice';
import { useLibrary } from './library/use-library';
import { useSettings } from './settings/use-settings';
import { StoreNotice } from './store/StoreNotice';
import { useDatabase, useStored } from './store/use-database';
import { Status } from './ui/Status';

/** Two readers beside each other: how far they agree on what they both annotated, and every disagreement. */
export function Compare() {
  const { db, problem } = useDatabase();
  const { shelves, reading, problem: readProblem } = useLibrary(db);
  const { value: actors, problem: actorProblem } = useStored(() => allActors(db), [db]);
  const settings = useSettings();
  const [said, say] = useState('');
  const ownName = settings?.creator ?? '';
  const readers = useMemo(() => (shelves ? readersIn(shelves, ownName) : []), [shelves, ownName]);
  const keyOf = useMemo(() => {
    const partyOf = partyFinder(actors ?? []);
    return (name: string) => partyOf(name).key;
  }, [actors]);
  const trouble = problem ?? readProblem ?? actorProblem;
  return (
    <div className={css.compare}>
      <CompareHead />
      <main className={css.main}>
        <Status>{said}</Status>
        <StoreNotice problem={trouble} unreadable={shelves?.unreadable} />
        {!shelves && !trouble && <ReadingNotice reading={reading} />}
        {shelves && actors && settings && readers.length < 2 && <LoneReader db={db} />}
        {shelves && actors && settings && readers.length > 1 && (
          <TwoReaders db={db} shelves={shelves} readers={readers} ownName={ownName} keyOf={keyOf} say={say} />
        )}
      </main>
    </div>
  );
}
