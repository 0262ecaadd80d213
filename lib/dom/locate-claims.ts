import { type Around, aroundOf } from '../anchor/around';
import type { AnchoredClaim, AnchorState, AnchorText } from '../model/anchoring';
import { toRanges } from './node-index';
import type { Reading } from './read-article';

/** A saved claim with where its words stand in the page now, and those that stand there and around them: nowhere when they are gone. */
export interface LocatedClaim {
  id: string;
  state: AnchorState;
  ranges: StaticRange[];
  words?: string;
  around?: Around;
}

/** UTF-16 units of words that are told of at most, as `Words` has them. */
const longestWords = 100_000;

/** Finds saved claims in the article, and those that are not there in all that the page shows, which is read only when it is needed. */
export async function locateClaims(
  anchorClaims: (read: Omit<AnchorText, 'isSettled'>) => Promise<AnchoredClaim[]>,
  article: Reading,
  readAll: () => Promise<Reading>,
): Promise<LocatedClaim[]> {
  const locate = async ({ page, index }: Reading, only?: string[]) =>
    (await anchorClaims({ text: page.text, only })).map((claim): LocatedClaim => {
      const { id, state } = claim;
      if (claim.state === 'gone') return { id, state, ranges: [] };
      const { start, end } = claim.span;
      return {
        id,
        state,
        ranges: toRanges(index, page, claim.span),
        words: page.text.slice(start, Math.min(end, start + longestWords)),
        around: aroundOf(page.text, claim.span),
      };
    });
  const claims = await locate(article);
  const gone = claims.flatMap(({ id, state }) => (state === 'gone' ? id : []));
  const elsewhere = gone.length > 0 ? await locate(await readAll(), gone) : [];
  return claims.map((claim) => elsewhere.find(({ id }) => id === claim.id) ?? claim);
}
