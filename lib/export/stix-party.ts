import { nameKey, partyFinder } from '../library/parties';
import type { Actor } from '../model/actor';
import { actorReferences, type StixObject, type StixTimes, someOf, stixId, stixObject } from './stix-object';

/** The STIX object that stands for a party: its id, and, the first time that it is asked for, the object with what goes with it. */
export interface PartyObjects {
  id: string;
  objects: StixObject[];
}

/** Gives STIX objects for names: of the same party always the same, of the time when it was named first. */
export interface StixParties {
  /** Someone who says something, or is spoken of without being held responsible. */
  identity: (name: string, times: StixTimes) => PartyObjects;
  /** The reader who made the claims. */
  reader: (name: string, times: StixTimes) => PartyObjects;
  /** Someone whom an act is put down to. */
  culprit: (name: string, times: StixTimes) => PartyObjects;
  actorOf: (name: string) => Actor | undefined;
}

/** The parties of one file, as far as names are known to mean the same. */
export function stixParties(actors: readonly Actor[]): StixParties {
  const partyOf = partyFinder(actors);
  const actorOf = (name: string) => partyOf(name).actor;
  return {
    identity: onceEach((name, times) => identityOf(name, actorOf(name), times)),
    reader: onceEach(readerOf),
    culprit: onceEach((name, times) => culpritOf(name, actorOf(name), times)),
    actorOf,
  };
}

function onceEach(make: (name: string, times: StixTimes) => PartyObjects): (name: string, times: StixTimes) => PartyObjects {
  const ids = new Map<string, string>();
  return (name, times) => {
    const known = ids.get(name);
    if (known) return { id: known, objects: [] };
    const made = make(name, times);
    ids.set(name, made.id);
    return made;
  };
}

/** What kind of party it is, nobody has said. STIX has aliases for threat actors and intrusion sets only. */
function identityOf(name: string, actor: Actor | undefined, times: StixTimes): PartyObjects {
  const shown = actor?.name ?? name;
  const id = stixId('identity', 'party', nameKey(shown));
  const description = actor?.aliases.length ? `Also known as ${actor.aliases.join(', ')}` : undefined;
  const properties = { name: shown, description, identity_class: 'unknown', external_references: actorReferences(actor) };
  return { id, objects: [stixObject('identity', id, times, properties)] };
}

function readerOf(name: string, times: StixTimes): PartyObjects {
  const id = stixId('identity', 'reader', name);
  return { id, objects: [stixObject('identity', id, times, { name, identity_class: 'individual' })] };
}

/**
 * The intrusion set that the reader knows them as, else a threat actor. Where they are known as an identity, such as a state, the threat actor is
 * attributed to that: STIX 2.1 has no acts of identities.
 */
function culpritOf(name: string, actor: Actor | undefined, times: StixTimes): PartyObjects {
  const type = actor?.kind === 'intrusion-set' ? 'intrusion-set' : 'threat-actor';
  const shown = actor?.name ?? name;
  const id = stixId(type, nameKey(shown));
  const properties = { name: shown, aliases: someOf(actor?.aliases), external_references: actorReferences(actor) };
  const culprit = stixObject(type, id, times, properties);
  if (actor?.kind !== 'identity') return { id, objects: [culprit] };
  const identity = identityOf(name, actor, times);
  return { id, objects: [...identity.objects, culprit, attributedTo(id, identity.id, [], times, {})] };
}

/** `attributed-to`, by the tables of STIX 2.1: of a campaign to an intrusion set or a threat actor, of a threat actor to an identity. */
export function attributedTo(source: string, target: string, by: string[], times: StixTimes, properties: object): StixObject {
  const parts = { relationship_type: 'attributed-to', source_ref: source, target_ref: target };
  return stixObject('relationship', stixId('relationship', source, target, ...by), times, { ...parts, ...properties });
}
