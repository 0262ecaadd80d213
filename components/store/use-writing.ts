import { useEffect, useRef, useState } from 'react';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

/** Writes a file at a press; leaving the window stops it. `onSaved` hears how many claims it holds, and `tell` keeps what went wrong, there or elsewhere. */
export function useWriting(write: (signal: AbortSignal) => Promise<number>, onSaved: (claims: number) => void) {
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<StoreProblem>();
  const writing = useRef<AbortController>(null);
  const tell = (error: unknown) => setProblem(storeProblem(error));
  useEffect(() => () => writing.current?.abort(), []);
  const save = async () => {
    const over = new AbortController();
    writing.current = over;
    setWriting(true);
    setProblem(undefined);
    try {
      onSaved(await write(over.signal));
    } catch (error) {
      if (!over.signal.aborted) tell(error);
    }
    if (!over.signal.aborted) setWriting(false);
  };
  return { isWriting, problem, tell, save };
}
