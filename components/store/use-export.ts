import { useEffect, useRef, useState } from 'react';
import type { Format } from '@/lib/export/format';
import type { AscribeDatabase } from '@/lib/store/db';
import type { Choice } from '@/lib/store/pages';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { countChoice, exportFile, previewOf } from './export-file';

/** What a question gave, nothing while it is under way; asked again whenever `on` changes, and dropped when nobody waits for it any more. */
function useAnswer<Value>(ask: (signal: AbortSignal) => Promise<Value>, on: string, tell: (error: unknown) => void) {
  const [value, setValue] = useState<Value>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked changes with `on` alone
  useEffect(() => {
    const over = new AbortController();
    setValue(undefined);
    ask(over.signal).then(
      (answer) => !over.signal.aborted && setValue(() => answer),
      (error: unknown) => !over.signal.aborted && tell(error),
    );
    return () => over.abort();
  }, [on]);
  return value;
}

/** What a file would hold and how it would begin, and what writes it. `onSaved` hears how many claims it has. */
export function useExport(db: AscribeDatabase, choice: Choice, format: Format, onSaved: (claims: number) => void) {
  const [problem, setProblem] = useState<StoreProblem>();
  const [isWriting, setWriting] = useState(false);
  const writing = useRef<AbortController>(null);
  const tell = (error: unknown) => setProblem(storeProblem(error));
  const key = JSON.stringify(choice);
  const tally = useAnswer((signal) => countChoice(db, choice, signal), key, tell);
  const preview = useAnswer((signal) => previewOf(db, choice, format, signal), `${format.id} ${key}`, tell);
  useEffect(() => () => writing.current?.abort(), []);

  const save = async () => {
    const over = new AbortController();
    writing.current = over;
    setWriting(true);
    setProblem(undefined);
    try {
      onSaved(await exportFile(db, choice, format, over.signal));
    } catch (error) {
      if (!over.signal.aborted) tell(error);
    }
    if (!over.signal.aborted) setWriting(false);
  };
  return { tally, preview, problem, isWriting, save };
}
