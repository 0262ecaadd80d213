import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Annotation } from '@/lib/model/annotation';
import type { Claim } from '@/lib/model/claim';
import { announceClaims } from '@/lib/page-client';
import type { Work } from '@/lib/store/catalogue';
import type { AscribeDatabase } from '@/lib/store/db';
import { changeClaims, deleteAnnotations, restoreAnnotations } from '@/lib/store/library';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

type Step = 'editing' | 'deleting' | 'restoring';

/** What is done with many claims at once: one thing at a time, which shows how far it is and can be stopped. */
export interface LibraryWork {
  under?: { step: Step; done: number; of: number };
  said: string;
  problem?: StoreProblem;
  /** Whether there is a deletion to take back. */
  canUndo: boolean;
  change: (ids: readonly string[], how: (claim: Claim) => Claim | undefined) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
  undo: () => Promise<void>;
  stop: () => void;
  say: (words: string) => void;
}

/** The work of this window on many claims. */
export function useWork(db: AscribeDatabase): LibraryWork {
  const [under, setUnder] = useState<LibraryWork['under']>();
  const [said, say] = useState('');
  const [problem, setProblem] = useState<StoreProblem>();
  const [deleted, setDeleted] = useState<readonly (readonly Annotation[])[]>([]);
  const stopping = useRef<AbortController>(undefined);

  const attempt = async (step: Step, of: number, act: (work: Work) => Promise<string>) => {
    if (stopping.current) return;
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setProblem(undefined);
    say('');
    setUnder({ step, done: 0, of });
    try {
      say(await act({ signal, onProgress: (done) => setUnder({ step, done, of }) }));
      await announceClaims();
    } catch (error) {
      if (signal.aborted) say(i18n.t('library.stopped'));
      else setProblem(storeProblem(error));
    }
    stopping.current = undefined;
    setUnder(undefined);
  };

  return {
    under,
    said,
    problem,
    canUndo: deleted.length > 0,
    change: (ids, how) =>
      attempt('editing', ids.length, async (work) => {
        const count = await changeClaims(db, ids, how, new Date().toISOString(), work);
        return i18n.t('library.edited', count);
      }),
    remove: (ids) =>
      attempt('deleting', ids.length, async (work) => {
        const annotations = await deleteAnnotations(db, ids, work);
        if (annotations.length > 0) setDeleted((all) => [...all, annotations]);
        return i18n.t('library.deleted', annotations.length);
      }),
    undo: () => {
      const last = deleted.at(-1) ?? [];
      return attempt('restoring', last.length, async (work) => {
        await restoreAnnotations(db, last, work);
        setDeleted((all) => all.filter((one) => one !== last));
        return i18n.t('library.restored', last.length);
      });
    },
    stop: () => stopping.current?.abort(),
    say,
  };
}
