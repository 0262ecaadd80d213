import { collectNames } from './collect-names';
import { isRecord, peek, peekList, peekText } from './peek';
import type { ReadNames } from './read-result';
import type { Steps } from './steps';

/** Whether a file is a cluster of a MISP galaxy: `values`, each with a `value`. */
export function isMispGalaxy(file: unknown): boolean {
  const values = peek(file, 'values');
  return Array.isArray(values) && values.some((one) => isRecord(one) && typeof peek(one, 'value') === 'string');
}

/** Reads a cluster of a MISP galaxy, such as its threat actors: each value with its synonyms. */
export function readMisp(file: unknown, fileName: string, now: string): Steps<ReadNames> {
  const name = peekText(file, 'name') ?? fileName;
  const facts = { name: `MISP: ${name}`, format: 'misp-galaxy', key: peekText(file, 'uuid') ?? name, now } as const;
  return collectNames(peekList(file, 'values'), facts, (value) => {
    const uuid = peekText(value, 'uuid');
    return {
      name: peekText(value, 'value') ?? '',
      aliases: peekList(value, 'meta', 'synonyms').filter((one) => typeof one === 'string'),
      externalReferences: uuid ? [{ sourceName: 'MISP galaxy', externalId: uuid.slice(0, 500) }] : [],
    };
  });
}
