import { useEffect, useRef, useState } from 'react';
import type { AscribeDatabase } from '@/lib/store/db';
import { storeProblem } from '@/lib/store/problem';
import {
  type Choice,
  type ClaimsToTake,
  givePreviewTo,
  type NotTaken,
  type Preview,
  previewFile,
  type Taken,
  takePreview,
} from './import-file';

/** How an import ended. */
export type ImportEnd = Taken | NotTaken | { undone: true };

/** How far an import is. */
type Stage =
  | { at: 'working'; what: 'reading' | 'taking'; done: number; of: number }
  | { at: 'preview'; preview: Preview }
  | { at: 'ended'; result: ImportEnd };

/** An import of a window, how far it is and what can be done with it. */
export type Importing = ReturnType<typeof useImport>;

/** The import of this window, one at a time; leaving the window stops it, and then nothing is taken. */
export function useImport(db: AscribeDatabase) {
  const [stage, setStage] = useState<Stage>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = (what: 'reading' | 'taking') => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setStage({ at: 'working', what, done: 0, of: 0 });
    const onProgress = (done: number, of: number) => controller.signal.aborted || setStage({ at: 'working', what, done, of });
    return { signal: controller.signal, onProgress, isCurrent: () => running.current === controller };
  };
  return {
    stage,
    open: async (file: File) => {
      const work = start('reading');
      const result = await previewFile(db, file, work);
      if (!work.isCurrent()) return;
      setStage('read' in result ? { at: 'preview', preview: result } : { at: 'ended', result });
    },
    take: async (preview: Preview, choice: Choice) => {
      const work = start('taking');
      const result = await takePreview(db, preview, choice, work);
      if (work.isCurrent()) setStage({ at: 'ended', result });
    },
    giveTo: async (preview: ClaimsToTake, by: string) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setStage({ at: 'preview', preview: { ...preview, by } });
      const result = await givePreviewTo(db, preview, by, { signal: controller.signal });
      if (running.current === controller) setStage('read' in result ? { at: 'preview', preview: result } : { at: 'ended', result });
    },
    stop: () => running.current?.abort(),
    undo: async (taken: Taken) => {
      const result = await taken.undo().then(
        () => ({ undone: true }) as const,
        (error: unknown) => ({ problem: storeProblem(error) }),
      );
      setStage({ at: 'ended', result });
    },
    close: () => setStage(undefined),
  };
}
