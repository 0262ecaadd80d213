import type { AnchoredClaim, AnchorState, AnchorText } from '../model/anchoring';
import { toRanges } from './node-index';
import type { Reading } from './read-article';

/** A saved claim with where its words stand in the page now, and those that stand there and around them: nowhere when they are gone. */
export interface LocatedClaim {
  id: string;
  state: AnchorState;
  ranges: StaticRange[];
  words?: string;
  around?: { before: string; after: string };
}

/** UTF-16 units on each side: more than a sentence has. */
const aroundLength = 300;

/** Finds saved claims in the article, and those that are not there in all that the page shows, which is read only when it is needed. */
export async function locateClaims(
  anchorClaims: (read: AnchorText) => Promise<AnchoredClaim[]>,
  article: Reading,
  readAll: () => Promise<Reading>,
  isSettled: boolean,
): Promise<LocatedClaim[]> {
  const locate = async ({ page, index }: Reading, only?: string[]) =>
    (await anchorClaims({ text: page.text, only, isSettled })).map((claim): LocatedClaim => {
      const { id, state } = claim;
      if (claim.state === 'gone') return { id, state, ranges: [] };
      const { start, end } = claim.span;
      const { text } = page;
      const around = { before: text.slice(Math.max(0, start - aroundLength), start), after: text.slice(end, end + aroundLength) };
      return { id, state, ranges: toRanges(index, page, claim.span), words: text.slice(start, end), around };
    });
  const claims = await locate(article);
  const gone = claims.flatMap(({ id, state }) => (state === 'gone' ? id : []));
  const elsewhere = gone.length > 0 ? await locate(await readAll(), gone) : [];
  return claims.map((claim) => elsewhere.find(({ id }) => id === claim.id) ?? claim);
}
