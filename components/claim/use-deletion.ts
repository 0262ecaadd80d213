import { useState } from 'react';
import type { Annotation } from '@/lib/model/annotation';
import { announceClaims } from '@/lib/page-client';
import { deleteAnnotation, restoreAnnotation } from '@/lib/store/annotations';
import type { AscribeDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

/** Deletes claims and takes it back, last one first, as long as this window is open. */
export function useDeletion(db: AscribeDatabase) {
  const [deleted, setDeleted] = useState<Annotation[]>([]);
  const [problem, setProblem] = useState<StoreProblem>();

  const attempt = async (change: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await change();
      await announceClaims();
    } catch (error) {
      setProblem(storeProblem(error));
    }
  };
  const last = deleted.at(-1);
  return {
    last,
    problem,
    remove: (id: string) =>
      attempt(async () => {
        const annotation = await deleteAnnotation(db, id);
        setDeleted((all) => [...all, annotation]);
      }),
    undo: () =>
      attempt(async () => {
        if (!last) return;
        await restoreAnnotation(db, last);
        setDeleted((all) => all.filter((annotation) => annotation !== last));
      }),
  };
}
