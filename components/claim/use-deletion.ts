import { useState } from 'react';
import type { Annotation } from '@/lib/model/annotation';
import { announceClaims } from '@/lib/page-client';
import type { AscribeDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

/** Deletes claims and takes it back, last one first, as long as this window is open. */
export interface Deletion {
  /** What undo would bring back. */
  last?: Annotation;
  problem?: StoreProblem;
  remove: (id: string) => Promise<void>;
  undo: () => Promise<void>;
  /** Leaves what is deleted deleted. */
  dismiss: () => void;
}

/** What writes claims is loaded once one is deleted. */
const writing = () => import('@/lib/store/write-annotations');

/** The deletions of this window. */
export function useDeletion(db: AscribeDatabase): Deletion {
  const [deleted, setDeleted] = useState<Annotation[]>([]);
  const [problem, setProblem] = useState<StoreProblem>();
  const last = deleted.at(-1);

  const attempt = async (change: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await change();
      await announceClaims();
    } catch (error) {
      setProblem(storeProblem(error));
    }
  };
  return {
    last,
    problem,
    remove: (id) =>
      attempt(async () => {
        const { deleteAnnotation } = await writing();
        const annotation = await deleteAnnotation(db, id);
        setDeleted((all) => [...all, annotation]);
      }),
    undo: () =>
      attempt(async () => {
        if (!last) return;
        const { restoreAnnotation } = await writing();
        await restoreAnnotation(db, last);
        setDeleted((all) => all.filter((annotation) => annotation !== last));
      }),
    dismiss: () => {
      setDeleted([]);
      setProblem(undefined);
    },
  };
}
