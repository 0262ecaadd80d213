import { useEffect, useState } from 'react';
import type { Format } from '@/lib/export/format';
import type { AscribeDatabase } from '@/lib/store/db';
import type { Choice } from '@/lib/store/pages';
import { countChoice, exportFile, previewOf } from './export-file';
import { useWriting } from './use-writing';

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
  const { tell, ...writing } = useWriting((signal) => exportFile(db, choice, format, signal), onSaved);
  const key = JSON.stringify(choice);
  const tally = useAnswer((signal) => countChoice(db, choice, signal), key, tell);
  const preview = useAnswer((signal) => previewOf(db, choice, format, signal), `${format.id} ${key}`, tell);
  return { tally, preview, ...writing };
}
