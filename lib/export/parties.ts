import type { Actor } from '../model/actor';
import { fold } from '../text/fold';

/** What names of one party have in common: their folded form, or the name itself where it has neither letters nor digits. */
export function partyKey(name: string): string {
  return fold(name) || name;
}

/** Finds the actor that a name means, by any of its names; the first where two share one. */
export function actorFinder(actors: readonly Actor[]): (name: string) => Actor | undefined {
  const byKey = new Map<string, Actor>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) if (!byKey.has(partyKey(name))) byKey.set(partyKey(name), actor);
  }
  return (name) => byKey.get(partyKey(name));
}
