import type { Annotation } from '@/lib/model/annotation';
import type { TextVersion } from '@/lib/model/article';
import { unknownText } from '@/lib/model/target';

/** A version of a text with the number of claims that were made on it. */
export interface SeenVersion extends TextVersion {
  claims: number;
}

/** The versions of a page's text that were seen, oldest first, with those that only its claims tell of. */
export function seenVersions(stored: readonly TextVersion[], annotations: readonly Annotation[]): SeenVersion[] {
  const versions = new Map(stored.map((version): [string, SeenVersion] => [version.textHash, { ...version, claims: 0 }]));
  for (const { textHash, sourceDate } of annotations.map(({ target }) => target.state)) {
    if (textHash === unknownText) continue;
    const version = versions.get(textHash) ?? { textHash, firstSeen: sourceDate, lastSeen: sourceDate, claims: 0 };
    versions.set(textHash, { ...version, claims: version.claims + 1 });
  }
  return [...versions.values()].sort((a, b) => Date.parse(a.firstSeen) - Date.parse(b.firstSeen));
}
