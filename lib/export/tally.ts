import { partyFinder } from '../library/parties';
import { bodyToClaim } from '../model/annotation';
import type { Collection, Format } from './format';

/** What a collection holds: claims, articles, corrections, and parties (whoever says something or is held responsible, each once under all their names). */
export interface Tally {
  claims: number;
  articles: number;
  parties: number;
  corrections: number;
  /** How many of the claims get into a file of each format. */
  taken: Map<Format['id'], number>;
}

/** Counts what a collection holds. */
export async function tally(
  { pages, actors, corrections = [] }: Pick<Collection, 'pages' | 'actors' | 'corrections'>,
  formats: readonly Format[],
): Promise<Tally> {
  const partyOf = partyFinder(actors);
  const parties = new Set<string>();
  const counted: Tally = {
    claims: 0,
    articles: 0,
    parties: 0,
    corrections: corrections.length,
    taken: new Map(formats.map(({ id }) => [id, 0])),
  };
  for await (const { annotations } of pages) {
    counted.articles++;
    counted.claims += annotations.length;
    for (const { id, takes } of formats) counted.taken.set(id, counted.taken.get(id)! + annotations.filter(takes).length);
    for (const { body } of annotations) {
      const { assertedBy, attributedTo } = bodyToClaim(body);
      for (const name of [assertedBy, attributedTo]) if (name) parties.add(partyOf(name).key);
    }
  }
  counted.parties = parties.size;
  return counted;
}
