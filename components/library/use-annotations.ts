import { useEffect, useReducer, useRef, useState } from 'react';
import type { Entry } from '@/lib/library/card';
import type { Annotation } from '@/lib/model/annotation';
import type { AscribeDatabase } from '@/lib/store/db';
import { annotationsWithIds } from '@/lib/store/library';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

/** What is shown of an entry: its annotation, nothing while it is read, `null` where it is gone. */
type Shown = Annotation | null | undefined;

/** Reads the annotations of the entries in view, each once for as long as it does not change. */
export function useAnnotations(db: AscribeDatabase, entries: readonly Entry[]): { of: (entry: Entry) => Shown; problem?: StoreProblem } {
  const kept = useRef(new WeakMap<Entry, Annotation | null>());
  const [problem, setProblem] = useState<StoreProblem>();
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const missing = entries.filter((entry) => !kept.current.has(entry));
  const wanted = missing.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says which are missing
  useEffect(() => {
    if (missing.length === 0) return;
    let isShown = true;
    annotationsWithIds(
      db,
      missing.map(({ id }) => id),
    ).then(
      (annotations) => {
        const read = new Map(annotations.map((annotation) => [annotation.id, annotation]));
        for (const entry of missing) kept.current.set(entry, read.get(entry.id) ?? null);
        if (isShown) showAgain();
      },
      (error) => isShown && setProblem(storeProblem(error)),
    );
    return () => {
      isShown = false;
    };
  }, [db, wanted]);
  return { of: (entry) => kept.current.get(entry), problem };
}
