import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Found } from './engine';
import type { EngineId } from './engine-list';

/** An engine in a process of its own. */
export interface RunningEngine {
  id: EngineId;
  find: (texts: string[]) => Promise<Found[]>;
  /** Milliseconds of processor time of one pass. */
  time: (texts: string[]) => Promise<number>;
  stop: () => void;
}

/** Starts an engine and waits until it is loaded. */
export async function startEngine(id: EngineId): Promise<RunningEngine> {
  const child = fork(join(import.meta.dirname, 'work.ts'), [id], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${id} ended with status ${code}`);
  });
  ended.catch(() => undefined);
  const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const ask = (what: 'find' | 'time', texts: string[]) => {
    child.send({ do: what, texts });
    return answer();
  };
  await answer();
  return { id, find: (texts) => ask('find', texts), time: (texts) => ask('time', texts), stop: () => child.kill() };
}
