type Listener = (changes: Record<string, unknown>, area: string) => void;

/** Stands in for the browser's storage, which only an extension's pages have; gives what is in it. Import `./words` before. */
export function fakeStorage(): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const local = {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (changes: Record<string, unknown>) => {
      Object.assign(kept, changes);
      for (const listener of listeners) listener(changes, 'local');
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  Object.assign(Reflect.get(globalThis, 'browser'), { storage: { local, onChanged } });
  return kept;
}
