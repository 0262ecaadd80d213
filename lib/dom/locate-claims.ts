import type { AnchoredClaim, AnchorState, AnchorText } from '../model/anchoring';
import { toRanges } from './node-index';
import type { Reading } from './read-article';

/** A saved claim with where its words stand in the page now: nowhere when they are gone; `words` where they are others than were quoted. */
export interface LocatedClaim {
  id: string;
  state: AnchorState;
  ranges: StaticRange[];
  words: string | undefined;
}

/** Finds saved claims in the article, and those that are not there in all that the page shows, which is read only when it is needed. */
export async function locateClaims(
  anchorClaims: (read: AnchorText) => Promise<AnchoredClaim[]>,
  article: Reading,
  readAll: () => Promise<Reading>,
): Promise<LocatedClaim[]> {
  const locate = async ({ page, index }: Reading, only?: string[]) =>
    (await anchorClaims({ text: page.text, only })).map((claim): LocatedClaim => {
      const { id, state } = claim;
      if (claim.state === 'gone') return { id, state, ranges: [], words: undefined };
      const words = state === 'changed' ? page.text.slice(claim.span.start, claim.span.end) : undefined;
      return { id, state, ranges: toRanges(index, page, claim.span), words };
    });
  const claims = await locate(article);
  const gone = claims.flatMap(({ id, state }) => (state === 'gone' ? id : []));
  const elsewhere = gone.length > 0 ? await locate(await readAll(), gone) : [];
  return claims.map((claim) => elsewhere.find(({ id }) => id === claim.id) ?? claim);
}
