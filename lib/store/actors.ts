import { v5 } from 'uuid';
import { nameKey } from '../library/parties';
import { Actor } from '../model/actor';
import type { ActorRow, AscribeDatabase } from './db';

const mostAliases = 1000; // as an actor may have

/** Every actor that can be read. */
export async function allActors(db: AscribeDatabase): Promise<Actor[]> {
  return (await db.actors.toArray()).flatMap((row) => Actor.safeParse(row).data ?? []);
}

/**
 * Makes one actor of several names, of the actors that have one of them already, and of all their aliases; `name` is what it is called, and
 * `id` (`urn:uuid:…`) its id unless an actor lends its own. Claims keep the words that they have. Throws a ZodError for names that are none.
 */
export function mergeNames(db: AscribeDatabase, name: string, names: readonly string[], id: string): Promise<Actor> {
  return db.transaction('rw', db.actors, async () => {
    const keys = [...new Set([name, ...names].map(nameKey))];
    const rows = await db.actors.where('keys').anyOf(keys).distinct().toArray();
    const before = rows.flatMap((row) => Actor.safeParse(row).data ?? []);
    const actor = Actor.parse({
      ...(before.find((one) => nameKey(one.name) === nameKey(name)) ?? before[0] ?? { id, kind: 'identity' }),
      name,
      aliases: spellings(name, [...names, ...before.flatMap((one) => [one.name, ...one.aliases])]),
      externalReferences: before.flatMap(({ externalReferences }) => externalReferences).slice(0, 100),
    });
    await db.actors.bulkDelete(before.map((one) => one.id));
    await db.actors.put(toActorRow(actor));
    return actor;
  });
}

/** Takes an alias out of an actor: it stands for itself again. An actor without aliases is none, and is deleted. */
export function takeOutAlias(db: AscribeDatabase, id: string, alias: string): Promise<void> {
  return db.transaction('rw', db.actors, async () => {
    const actor = Actor.safeParse(await db.actors.get(id)).data;
    if (!actor) return;
    const aliases = actor.aliases.filter((other) => nameKey(other) !== nameKey(alias));
    if (aliases.length === 0) await db.actors.delete(id);
    else await db.actors.put(toActorRow({ ...actor, aliases }));
  });
}

/** What taking in actors has changed: those that it put, and those that stood in their place. */
export interface ActorsUndo {
  put: string[];
  replaced: ActorRow[];
}

/**
 * Takes actors in: one that shares a name with some known here becomes one with them, under the name and the id of the first of those. One that has but the id of
 * another gets an id of its own, so that neither takes the other's place. Within a transaction on `actors`.
 */
export async function takeActors(db: AscribeDatabase, actors: readonly Actor[]): Promise<ActorsUndo> {
  const undo: ActorsUndo = { put: [], replaced: [] };
  for (const actor of actors) {
    const rows = await db.actors.where('keys').anyOf(toActorRow(actor).keys).distinct().toArray();
    const before = rows.flatMap((row) => Actor.safeParse(row).data ?? []);
    const isIdTaken = !rows.some(({ id }) => id === actor.id) && (await db.actors.get(actor.id)) !== undefined;
    const [first = isIdTaken ? { ...actor, id: idFor(actor) } : actor] = before;
    const all = [...before, actor];
    const references = new Map(all.flatMap((one) => one.externalReferences.map((reference) => [JSON.stringify(reference), reference])));
    const joined = Actor.parse({
      ...first,
      aliases: spellings(
        first.name,
        all.flatMap((one) => [one.name, ...one.aliases]),
      ).slice(0, mostAliases),
      externalReferences: [...references.values()].slice(0, 100),
    });
    const ofThis = new Set(undo.put); // two actors of a file may be one here
    undo.replaced.push(...rows.filter(({ id }) => !ofThis.has(id)));
    await db.actors.bulkDelete(before.map(({ id }) => id));
    await db.actors.put(toActorRow(joined));
    undo.put.push(joined.id);
  }
  return undo;
}

/** Takes back what `takeActors` did; within a transaction on `actors`. */
export async function undoActors(db: AscribeDatabase, { put, replaced }: ActorsUndo): Promise<void> {
  await db.actors.bulkDelete(put);
  await db.actors.bulkPut(replaced);
}

/** Made of the id and the name (RFC 9562, version 5), so that the same actor of a file is known again. */
function idFor({ id, name }: Actor): string {
  return `urn:uuid:${v5(`${id} ${name}`.toWellFormed(), v5.URL)}`;
}

/** An actor with what it is found by. */
function toActorRow(actor: Actor): ActorRow {
  return { ...actor, keys: [...new Set([actor.name, ...actor.aliases].map(nameKey))] };
}

/** The names that are spelt otherwise than `name` and than each other. */
function spellings(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== name);
}
