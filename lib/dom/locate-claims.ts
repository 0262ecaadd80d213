import { resolver } from '../anchor/resolve';
import type { SavedPlace } from '../model/page-status';
import { toRanges } from './node-index';
import type { Reading } from './read-article';

/** A saved claim with where its words stand in the page now: nowhere when they are gone. */
export interface LocatedClaim {
  id: string;
  ranges: StaticRange[];
}

/** Finds saved claims in the article, and those that are not there in all that the page shows, which is read only when it is needed. */
export async function locateClaims(places: SavedPlace[], article: Reading, readAll: () => Promise<Reading>): Promise<LocatedClaim[]> {
  const rangesIn = ({ page, index }: Reading) => {
    const resolve = resolver(page.text);
    return ({ selector }: SavedPlace) => {
      const span = resolve(selector);
      return span ? toRanges(index, page, span) : [];
    };
  };
  const inArticle = rangesIn(article);
  let inAll: ReturnType<typeof rangesIn> | undefined;
  const located: LocatedClaim[] = [];
  for (const place of places) {
    let ranges = inArticle(place);
    if (ranges.length === 0) {
      inAll ??= rangesIn(await readAll());
      ranges = inAll(place);
    }
    located.push({ id: place.id, ranges });
  }
  return located;
}
