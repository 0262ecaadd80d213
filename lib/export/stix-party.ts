import type { Actor } from '../model/actor';
import { partyKey } from './parties';
import { actorReferences, type StixObject, stixId, stixObject } from './stix-object';

/** A STIX object for a party, and those that go with it. */
export interface PartyObjects {
  id: string;
  objects: StixObject[];
}

type Times = { created: string; modified: string };

/** Someone who says something, or is spoken of without being held responsible. What kind of party it is, nobody has said. */
export function identityOf(name: string, actor: Actor | undefined, times: Times): PartyObjects {
  const shown = actor?.name ?? name;
  const id = stixId('identity', 'party', partyKey(shown));
  const aliases = actor?.aliases.length ? `Also known as ${actor.aliases.join(', ')}` : undefined; // STIX has aliases for threat actors only
  const properties = { name: shown, description: aliases, identity_class: 'unknown', external_references: actorReferences(actor) };
  return { id, objects: [stixObject('identity', id, times, properties)] };
}

/** The reader who made the claims. */
export function readerOf(name: string, times: Times): PartyObjects {
  const id = stixId('identity', 'reader', name);
  return { id, objects: [stixObject('identity', id, times, { name, identity_class: 'individual' })] };
}

/**
 * Someone whom an act is put down to: the intrusion set that the reader knows them as, else a threat actor. Where they are known as an identity,
 * such as a state, the threat actor is attributed to that: STIX 2.1 has no acts of identities.
 */
export function culpritOf(name: string, actor: Actor | undefined, times: Times): PartyObjects {
  const type = actor?.kind === 'intrusion-set' ? 'intrusion-set' : 'threat-actor';
  const shown = actor?.name ?? name;
  const id = stixId(type, partyKey(shown));
  const culprit = stixObject(type, id, times, { name: shown, aliases: actor?.aliases, external_references: actorReferences(actor) });
  if (actor?.kind !== 'identity') return { id, objects: [culprit] };
  const identity = identityOf(name, actor, times);
  return { id, objects: [...identity.objects, culprit, attributedTo(id, identity.id, [], times, {})] };
}

/** `attributed-to`, by the tables of STIX 2.1: of a campaign to an intrusion set or a threat actor, of a threat actor to an identity. */
export function attributedTo(source: string, target: string, by: string[], times: Times, properties: object): StixObject {
  const parts = { relationship_type: 'attributed-to', source_ref: source, target_ref: target };
  return stixObject('relationship', stixId('relationship', source, target, ...by), times, { ...parts, ...properties });
}
