import type { GoldText } from './gold';
import type { RunningEngine } from './start-engine';

const passes = 5;

/**
 * Words a millisecond of processor time for each engine: the median of several passes over the texts, the engines taking turns, each in its own process. They have
 * found everything once already, so their code is compiled.
 */
export async function measureSpeed(running: RunningEngine[], texts: GoldText[]): Promise<Map<RunningEngine, number>> {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = new Map(running.map((engine): [RunningEngine, number[]] => [engine, []]));
  for (let pass = 0; pass < passes; pass++) {
    for (const [engine, taken] of times) taken.push(await engine.time(texts.map(({ text }) => text)));
  }
  const median = (taken: number[]): number => taken.sort((a, b) => a - b)[passes >> 1]!;
  return new Map([...times].map(([engine, taken]) => [engine, words / median(taken)]));
}
