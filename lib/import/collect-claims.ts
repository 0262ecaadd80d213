import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { articleOf, type ForeignAnnotation, toAnnotation } from './foreign-annotation';
import type { ClaimRefusal, ReadClaims } from './read-result';
import type { Steps } from './steps';
import { newTally } from './tally';

/** What one item of a file is: ours already, another program's, or why it is neither; `place` names it where it has no id. */
export type ReadItem = (
  item: unknown,
) => { own: Annotation } | { foreign: ForeignAnnotation; ignored?: string[] } | { refused: ClaimRefusal };

/** Reads the annotations of another program one by one; what cannot be taken is counted by its reason, and of two with one id the one modified later is kept. */
export function* collectClaims(
  items: readonly unknown[],
  format: ReadClaims['format'],
  now: string,
  readItem: ReadItem,
  nameOf: (item: unknown) => string,
): Steps<ReadClaims> {
  const annotations = new Map<string, Annotation>();
  const articles = new Map<string, Article>();
  const ignored = new Set<string>();
  const refused = newTally<ClaimRefusal>();
  let doubles = 0;
  for (const [n, item] of items.entries()) {
    yield n;
    const read = readItem(item);
    const made = 'own' in read ? read.own : 'foreign' in read ? toAnnotation(read.foreign, now) : read;
    if ('refused' in made) {
      refused.add(made.refused, nameOf(item) || `[${n}]`);
      continue;
    }
    const before = annotations.get(made.id);
    if (before) doubles++;
    if (!before || Date.parse(made.modified) > Date.parse(before.modified)) annotations.set(made.id, made);
    const { source } = made.target;
    if (!articles.has(source)) articles.set(source, articleOf(made, 'foreign' in read ? read.foreign.title : undefined));
    if ('foreign' in read) for (const field of read.ignored ?? []) ignored.add(field);
  }
  return {
    kind: 'claims',
    format,
    annotations: [...annotations.values()],
    articles: [...articles.values()],
    ignored: [...ignored].slice(0, 20),
    refused: refused.counts(),
    doubles,
  };
}
