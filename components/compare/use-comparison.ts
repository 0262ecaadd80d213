import { useEffect, useRef, useState } from 'react';
import type { KeyOf } from '@/lib/agreement/differences';
import type { ComparedPage } from '@/lib/agreement/listed';
import type { PageOfTwo } from '@/lib/agreement/pages-of-two';
import { type Paired, pairClaims } from '@/lib/agreement/pair-claims';
import type { Card } from '@/lib/library/card';
import type { Annotation } from '@/lib/model/annotation';
import type { AscribeDatabase } from '@/lib/store/db';
import { annotationsWithIds } from '@/lib/store/library';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

const batch = 500; // claims read at a time: tens of milliseconds, so that progress is seen

/** What two readers claim in the chosen pages; nothing until they are read, and what was compared before while others are. */
export interface Comparing {
  pages?: ComparedPage[];
  done: number;
  of: number;
  problem?: StoreProblem;
}

/** Reads and pairs the claims of two readers, page by page; `pair` says who they are. A page is read again when its card is new. */
export function useComparison(db: AscribeDatabase, chosen: readonly PageOfTwo[], pair: string, keyOf: KeyOf): Comparing {
  const kept = useRef<{ pair: string; keyOf: KeyOf; of: WeakMap<Card, Paired> }>(undefined);
  const [comparing, setComparing] = useState<Comparing>({ done: 0, of: 0 });
  useEffect(() => {
    let isWanted = true;
    if (kept.current?.pair !== pair || kept.current.keyOf !== keyOf) kept.current = { pair, keyOf, of: new WeakMap() };
    const { of } = kept.current;
    const missing = chosen.filter(({ card }) => !of.has(card));
    const read = async () => {
      let done = 0;
      for (const some of inParts(missing)) {
        const annotations = await annotationsWithIds(
          db,
          some.flatMap(({ a, b }) => [...a, ...b]),
        );
        if (!isWanted) return;
        const withId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
        const those = (ids: readonly string[]): Annotation[] => ids.flatMap((id) => withId.get(id) ?? []);
        for (const { card, a, b } of some) of.set(card, pairClaims(those(a), those(b), keyOf));
        done += some.length;
        setComparing((before) => ({ ...before, done, of: missing.length }));
      }
      if (isWanted) setComparing({ done, of: done, pages: chosen.map(({ card }) => ({ card, paired: of.get(card)! })) });
    };
    read().catch((error) => isWanted && setComparing({ done: 0, of: 0, problem: storeProblem(error) }));
    return () => {
      isWanted = false;
    };
  }, [db, chosen, pair, keyOf]);
  return comparing;
}

/** Pages with some hundreds of claims at a time, at least one page. */
function* inParts(pages: readonly PageOfTwo[]): Generator<PageOfTwo[]> {
  let part: PageOfTwo[] = [];
  let claims = 0;
  for (const page of pages) {
    part.push(page);
    claims += page.a.length + page.b.length;
    if (claims < batch) continue;
    yield part;
    part = [];
    claims = 0;
  }
  if (part.length > 0) yield part;
}
