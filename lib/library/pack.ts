import type { AnchorState } from '../model/anchoring';
import type { Verdict } from '../model/claim';
import type { Strength } from '../model/strength';
import type { Card, Entry } from './card';
import { makeCodes } from './codes';

/**
 * Cards packed to be read at once, without the words to search in: what their claims say in columns, and texts as their numbers in `texts`, of which the first is
 * empty and stands for nothing. A browser reads ten thousand claims so in the time of ten cards.
 */
export interface Pack {
  /** What each card says of its article, and how many claims it has. */
  cards: (Omit<Card, 'entries'> & { size: number })[];
  texts: string[];
  ids: string[];
  created: Float64Array;
  start: Uint32Array;
  strength: Uint32Array;
  verdict: Uint32Array;
  /** -1 for none. */
  confidence: Int8Array;
  assertedBy: Uint32Array;
  attributedTo: Uint32Array;
  creator: Uint32Array;
  state: Uint32Array;
  /** How many tags each claim has, and those of all. */
  tagCount: Uint8Array;
  tags: Uint32Array;
}

/** Packs cards. */
export function packCards(cards: readonly Card[]): Pack {
  const entries = cards.flatMap((card) => card.entries);
  const texts = makeCodes(['']);
  const column = (textOf: (entry: Entry) => string | undefined) => Uint32Array.from(entries, (entry) => texts.of(textOf(entry) ?? ''));
  const columns = {
    strength: column(({ strength }) => strength),
    verdict: column(({ verdict }) => verdict),
    assertedBy: column(({ assertedBy }) => assertedBy),
    attributedTo: column(({ attributedTo }) => attributedTo),
    creator: column(({ creator }) => creator),
    state: column(({ state }) => state),
    tags: Uint32Array.from(
      entries.flatMap(({ tags }) => tags),
      texts.of,
    ),
  };
  return {
    cards: cards.map(({ page, title, publisher, datePublished, retrieved, unreadable, entries: { length: size } }) => {
      return { page, title, publisher, datePublished, retrieved, unreadable, size };
    }),
    ...columns,
    texts: texts.texts,
    ids: entries.map(({ id }) => id),
    created: Float64Array.from(entries, ({ created }) => created),
    start: Uint32Array.from(entries, ({ start }) => start),
    confidence: Int8Array.from(entries, ({ confidence }) => confidence ?? -1),
    tagCount: Uint8Array.from(entries, ({ tags }) => tags.length),
  };
}

const untagged: string[] = [];

/** The cards of a pack. */
export function unpackCards(pack: Pack): Card[] {
  const { texts, tagCount, tags } = pack;
  let at = 0;
  let tagAt = 0;
  return pack.cards.map(({ size, ...card }) => {
    const entries = Array.from({ length: size }, (): Entry => {
      const n = at++;
      const count = tagCount[n]!;
      const own = count === 0 ? untagged : Array.from(tags.subarray(tagAt, tagAt + count), (code) => texts[code]!);
      tagAt += count;
      const confidence = pack.confidence[n]!;
      // One shape for all of them, whatever they have: the browser makes and reads such objects several times as fast.
      return {
        id: pack.ids[n]!,
        created: pack.created[n]!,
        start: pack.start[n]!,
        strength: texts[pack.strength[n]!] as Strength,
        verdict: texts[pack.verdict[n]!] as Verdict,
        confidence: confidence < 0 ? undefined : confidence,
        assertedBy: texts[pack.assertedBy[n]!] || undefined,
        attributedTo: texts[pack.attributedTo[n]!] || undefined,
        tags: own,
        creator: texts[pack.creator[n]!] || undefined,
        state: (texts[pack.state[n]!] || undefined) as AnchorState | undefined,
      };
    });
    return { ...card, entries };
  });
}
