import { parse, v5 } from 'uuid';
import type { Actor } from '../model/actor';
import { asUri } from '../model/page-address';

/** The namespace of our ids (RFC 9562, version 5): that of our terms, in the namespace of URLs. */
const namespace = parse('0cd1761f-80b0-59d0-b162-0d489319a982');

export type StixType =
  | 'bundle'
  | 'campaign'
  | 'identity'
  | 'intrusion-set'
  | 'note'
  | 'opinion'
  | 'relationship'
  | 'report'
  | 'threat-actor';

/** A STIX 2.1 object as far as all have it in common. Times are ISO 8601 with milliseconds, as STIX wants them. */
export interface StixObject {
  type: StixType;
  spec_version: '2.1';
  id: string;
  created: string;
  modified: string;
  [property: string]: unknown;
}

/** In ISO 8601 with milliseconds. */
export interface StixTimes {
  created: string;
  modified: string;
}

export interface ExternalReference {
  source_name: string;
  external_id?: string;
  url?: string;
}

/** The id of the object of a type that is known by `parts`: always the same for the same. */
export function stixId(type: StixType, ...parts: string[]): string {
  return `${type}--${v5(JSON.stringify(parts).toWellFormed(), namespace)}`;
}

/** An object with what all have. Properties that are undefined are not written. */
export function stixObject(type: StixType, id: string, times: StixTimes, properties: object): StixObject {
  return { type, spec_version: '2.1', id, ...times, ...properties };
}

/** A list, or nothing where it is empty: STIX has no empty lists. */
export function someOf<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items?.length ? items : undefined;
}

/** Times as STIX wants them: precise to the millisecond, the last no earlier than the first. */
export function stixTimes(created: string, modified = created): StixTimes {
  const first = Date.parse(created);
  return { created: new Date(first).toISOString(), modified: new Date(Math.max(first, Date.parse(modified))).toISOString() };
}

/** A reference to what is no STIX. The names `cve` and `capec` are kept for ids of those catalogues. */
export function externalReference(source: string, more: { external_id?: string; url?: string }): ExternalReference {
  return { source_name: /^(cve|capec)$/.test(source) ? `${source} (site)` : source, ...more };
}

const catalogued = /^(CVE-\d{4}-(0\d{3}|[1-9]\d{3,})|CAPEC-\d+)$/;

/** Where others speak of an actor, as far as STIX can say it; web addresses only. */
export function actorReferences(actor: Actor | undefined): readonly ExternalReference[] | undefined {
  const references = (actor?.externalReferences ?? []).flatMap(({ sourceName, externalId, url }) => {
    const more = {
      ...(externalId && !catalogued.test(externalId) && { external_id: externalId }),
      ...(url && isWebAddress(url) && { url: asUri(url) }),
    };
    return Object.keys(more).length > 0 ? externalReference(sourceName, more) : [];
  });
  return someOf(references);
}

function isWebAddress(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
