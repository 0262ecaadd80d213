import { browser } from 'wxt/browser';

/** What tells a value from nonsense: a Zod schema, for which `{}` is what a new reader has. */
interface Schema<Value> {
  parse(value: unknown): Value;
  safeParse(value: unknown): { data?: Value };
}

/** A value of the extension's own, on disk, the same in all its windows. */
export interface Stored<Value> {
  /** What is missing or damaged on disk has its default. */
  read(): Promise<Value>;
  /** Whether there is anything on disk, be it damaged. */
  isKept(): Promise<boolean>;
  /** Two windows that change it at once wait for each other, so that neither change is lost. */
  change(change: (value: Value) => Value): Promise<Value>;
  /** Calls back whenever it changes, in whichever window; gives back what stops it. */
  watch(changed: (value: Value) => void): () => void;
}

/** What lies in the browser's storage under a key. */
export function stored<Value>(key: string, schema: Schema<Value>): Stored<Value> {
  const read = async () => {
    const all = await browser.storage.local.get(key);
    return schema.safeParse(all[key] ?? {}).data ?? schema.parse({});
  };
  return {
    read,
    isKept: async () => ((await browser.storage.local.get(key))[key] ?? undefined) !== undefined,
    change: (change) =>
      navigator.locks.request(`ascribe-${key}`, async () => {
        const changed = schema.parse(change(await read()));
        await browser.storage.local.set({ [key]: changed });
        return changed;
      }),
    watch(changed) {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && key in changes) void read().then(changed);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
