import type { LexiconEntry } from '../model/lexicon';
import { collectNames } from './collect-names';
import { peek, peekList, peekText } from './peek';
import type { ReadNames } from './read-result';
import type { Steps } from './steps';

/** The STIX objects that are parties; the others of a bundle (malware, reports) are left out. */
const partyTypes = new Set(['intrusion-set', 'threat-actor', 'identity']);
/** Classes of STIX 2.1's identities that are no party of their own: an industry, a kind of people. */
const noParties = new Set(['class', 'system', 'unknown']);

/** Whether a file is a STIX 2 bundle. */
export function isStixBundle(file: unknown): boolean {
  return peek(file, 'type') === 'bundle' && Array.isArray(peek(file, 'objects'));
}

/** Reads the intrusion sets, threat actors and identities of a STIX 2 bundle; what is revoked or deprecated is refused. */
export function readStix(file: unknown, fileName: string, now: string): Steps<ReadNames> {
  const objects = peekList(file, 'objects');
  const parties = objects.filter((object) => partyTypes.has(typeOf(object)));
  const others = new Set(objects.map(typeOf).filter((type) => type !== '' && !partyTypes.has(type)));
  const facts = {
    name: fileName,
    format: 'stix',
    key: fileName,
    now,
    ignored: [...others].slice(0, 20).map((type) => type.slice(0, 80)),
  } as const;
  return collectNames(parties, facts, (object) => {
    const name = peekText(object, 'name') ?? '';
    if (peek(object, 'revoked') === true || peek(object, 'x_mitre_deprecated') === true) return { refused: 'withdrawn', example: name };
    if (noParties.has(peekText(object, 'identity_class') ?? '')) return { refused: 'noParty', example: name };
    return {
      name,
      aliases: [...peekList(object, 'aliases'), ...peekList(object, 'x_opencti_aliases')].filter((one) => typeof one === 'string'),
      kind: kindOf(object),
      externalReferences: references(object),
    };
  });
}

const typeOf = (object: unknown): string => peekText(object, 'type') ?? '';

/** An organisation is an agency; a person, a group and whoever attacks are actors. */
function kindOf(object: unknown): LexiconEntry['kind'] {
  const isIdentity = typeOf(object) === 'identity';
  return isIdentity && !['individual', 'group'].includes(peekText(object, 'identity_class') ?? '') ? 'agency' : 'actor';
}

/** The reference that gives it a number, such as ATT&CK's `G0007`. */
function references(object: unknown): LexiconEntry['externalReferences'] {
  for (const reference of peekList(object, 'external_references').slice(0, 100)) {
    const [sourceName, externalId, url] = [
      peekText(reference, 'source_name'),
      peekText(reference, 'external_id'),
      peekText(reference, 'url'),
    ];
    if (!sourceName || !externalId || sourceName.length > 500 || externalId.length > 500) continue;
    return [{ sourceName, externalId, ...(url && url.length <= 8192 && /^https?:/i.test(url) && { url }) }];
  }
  return [];
}
