import { articleFacts, type CardInFull, entryOf } from '../../lib/library/card';
import { emptyShelves, putCards, type Shelves } from '../../lib/library/shelves';
import type { AnchorState } from '../../lib/model/anchoring';
import { claimToBody } from '../../lib/model/annotation';
import type { Claim } from '../../lib/model/claim';
import { article, claim, newClaim, uuid } from '../store/samples';

/** What a test says of a claim: the rest is as in the sample. */
export interface Told extends Partial<Claim> {
  quote?: string;
  created?: string;
  state?: AnchorState;
  /** The name of who made it. */
  by?: string;
}

/** A card of a page with claims, numbered from `first` on. */
export function cardOf(page: string, facts: Partial<typeof article>, first: number, claims: Told[]): CardInFull {
  const entries = claims.map(({ quote = 'the cranes', created = '2026-03-01T08:00:00.000Z', state, by, ...change }, n) => {
    const { target } = newClaim(first + n, { url: page, at: n }).draft;
    target.selector[0].exact = quote;
    const body = claimToBody({ ...claim, ...change });
    const annotation = {
      id: uuid(first + n),
      type: 'Annotation',
      motivation: 'assessing',
      body,
      target,
      ...(by && { creator: { type: 'Person' as const, name: by } }),
      created,
      modified: created,
    } as const;
    return { ...entryOf(annotation), ...(state && { state }) };
  });
  return { page, ...articleFacts({ ...article, url: page, ...facts }), entries, unreadable: 0 };
}

/** Shelves with these cards. */
export function shelvesOf(...cards: CardInFull[]): Shelves {
  return putCards(emptyShelves(), cards);
}

/** The number of a claim, by its id. */
export function numberOf(id: string): number {
  return Number(id.slice(-12));
}
