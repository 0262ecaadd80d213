import { useState } from 'react';

/** The claims that are selected, by their ids, in whatever filter they are. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Selects or clears one; what comes next with `range` begins here. */
  toggle: (id: string) => void;
  /** Selects all from the one that was toggled last to this one, in the order of `ids`. */
  extend: (id: string, ids: readonly string[]) => void;
  set: (ids: readonly string[], on: boolean) => void;
  clear: () => void;
}

/** What is selected in this window. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState<string>();

  const set = (some: readonly string[], on: boolean) =>
    setIds((all) => {
      const next = new Set(all);
      for (const id of some) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  return {
    ids,
    toggle: (id) => {
      setFrom(id);
      set([id], !ids.has(id));
    },
    extend: (id, order) => {
      const [start, end] = [order.indexOf(from ?? id), order.indexOf(id)];
      if (start < 0) setFrom(id);
      set(order.slice(start < 0 ? end : Math.min(start, end), Math.max(start, end) + 1), true);
    },
    set,
    clear: () => setIds(new Set()),
  };
}
