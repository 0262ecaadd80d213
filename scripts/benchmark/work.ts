import { type EngineId, engines } from './engine-list';

/** What the benchmark asks of a process that holds one engine, and what it answers. */
export type Question = { do: 'find' | 'time'; texts: string[] };

// A process of one engine: finds what is in texts, or says how many ms of processor time a pass over them took.
const engine = await engines[process.argv[2] as EngineId].load();
process.on('message', ({ do: what, texts }: Question) => {
  const start = process.cpuUsage();
  const found = texts.map((text) => engine(text));
  const { user, system } = process.cpuUsage(start);
  process.send?.(what === 'find' ? found : (user + system) / 1000);
});
process.send?.('ready');
