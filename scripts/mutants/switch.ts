import { switchName } from './mutate';

/** Thrown where the code with a mutant runs on and on. */
class RunsOn extends Error {}

const state = { on: 0, calls: 0, limit: Number.POSITIVE_INFINITY, reached: new Set<number>() };

/** Called by changed code (`mutate.ts`) wherever a mutant could be. */
function isMutant(id: number): boolean {
  state.calls += 1;
  if (state.calls > state.limit) throw new RunsOn();
  if (state.on === 0) state.reached.add(id);
  return id === state.on;
}
Object.assign(globalThis, { [switchName]: isMutant });

/** Switches a mutant on, and all off again with 0; what runs after that may ask for mutants `limit` times. */
export function switchTo(on: number, limit = Number.POSITIVE_INFINITY): void {
  Object.assign(state, { on, calls: 0, limit, reached: new Set() });
}

/** What has been reached since the last switch, and how often code asked. */
export function reached(): { ids: number[]; calls: number } {
  return { ids: [...state.reached], calls: state.calls };
}
