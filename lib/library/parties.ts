import type { Actor } from '../model/actor';
import { fold } from '../text/fold';

/** Who a name as it was typed means: `key` is the same for all names of one actor, `name` is what it is called. */
export interface Party {
  key: string;
  name: string;
  /** The actor, where the reader has said that several names are one. */
  actor?: Actor;
}

/** Finds who a name means: the actor that has it, however it is spelt, or else all who are spelt much like it. An empty name is nobody. */
export function partyFinder(actors: readonly Actor[]): (name: string) => Party {
  const actorOf = new Map<string, Actor>();
  for (const actor of actors) for (const name of [actor.name, ...actor.aliases]) actorOf.set(nameKey(name), actor);
  return (name) => {
    const key = nameKey(name);
    const actor = actorOf.get(key);
    return actor ? { key: actor.id, name: actor.name, actor } : { key, name };
  };
}

/** The key that names are compared by; one without letters or digits is compared as it is. */
export function nameKey(name: string): string {
  return fold(name) || name;
}
