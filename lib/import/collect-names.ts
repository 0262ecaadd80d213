import { v5 } from 'uuid';
import { Name } from '../model/actor';
import type { Lexicon, LexiconEntry } from '../model/lexicon';
import { fold } from '../text/fold';
import type { NameRefusal, ReadNames } from './read-result';
import type { Steps } from './steps';
import { newTally } from './tally';

/** One entry of a list as it stands in a file. Without a `kind` it is taken for an actor. */
export interface NamedParty {
  name: string;
  aliases: string[];
  kind?: LexiconEntry['kind'];
  externalReferences?: LexiconEntry['externalReferences'];
}

/** The list that is read: its name and format, what it is known by again, and when it is taken in (ISO 8601). */
export interface ListFacts {
  name: string;
  format: Lexicon['format'];
  key: string;
  now: string;
  /** Fields and things of the file that have no place here. */
  ignored?: string[];
}

const mostEntries = 100_000; // as in `Lexicon`
const mostAliases = 1000; // as in `Actor`
const longestName = 120; // UTF-16 units and
const mostWords = 12; // more are a sentence
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+/gu;

/** Makes a list of what `read` gives for each item: names without what cannot be seen, aliases once, entries with one name as one. */
export function* collectNames(
  items: readonly unknown[],
  { name, format, key, now, ignored = [] }: ListFacts,
  read: (item: unknown) => NamedParty | { refused: NameRefusal; example: string },
): Steps<ReadNames> {
  const entries = new Map<string, LexiconEntry>();
  const refused = newTally<NameRefusal>();
  let doubles = 0;
  let kinds = false;
  for (const [n, item] of items.entries()) {
    yield n;
    const party = read(item);
    if ('refused' in party) {
      refused.add(party.refused, party.example);
      continue;
    }
    const written = tidy(party.name);
    if (written === undefined || (entries.size >= mostEntries && !entries.has(fold(written)))) {
      refused.add(written === undefined ? 'noName' : 'tooMany', party.name);
      continue;
    }
    if (party.kind) kinds = true;
    const before = entries.get(fold(written));
    if (before) doubles++;
    const entry = before ?? { name: written, aliases: [], kind: party.kind ?? 'actor', externalReferences: party.externalReferences ?? [] };
    const aliases = party.aliases.flatMap((alias) => tidy(alias) ?? []);
    entries.set(fold(written), { ...entry, aliases: onlyOnce([...entry.aliases, ...aliases], entry.name) });
  }
  const lexicon: Lexicon = {
    id: `urn:uuid:${v5(`${format}:${key}`.toWellFormed(), v5.URL)}`,
    name: tidy(name.slice(0, longestName)) ?? format,
    format,
    added: now,
    on: true,
    entries: [...entries.values()],
  };
  return { kind: 'names', lexicon, kinds, ignored, refused: refused.counts(), doubles };
}

/** A name without what cannot be seen and with single spaces; nothing for what is none: no letter, or a sentence. */
export function tidy(name: string): string | undefined {
  const words = name.slice(0, 1000).replace(unseen, ' ').trim().split(/\s+/);
  const tidied = words.join(' ');
  const isName = tidied.length <= longestName && words.length <= mostWords && /\p{L}/u.test(tidied) && fold(tidied) !== '';
  return isName && Name.safeParse(tidied).success ? tidied : undefined;
}

function onlyOnce(aliases: string[], name: string): string[] {
  const seen = new Set([name]);
  return aliases.filter((alias) => !seen.has(alias) && seen.add(alias)).slice(0, mostAliases);
}
