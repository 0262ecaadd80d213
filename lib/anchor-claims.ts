import { aroundOf } from './anchor/around';
import { resolver } from './anchor/resolve';
import { sentenceChange } from './anchor/sentence-change';
import { hashText } from './article/hash-text';
import type { AnchoredClaim, Anchoring, AnchorText } from './model/anchoring';
import type { Annotation } from './model/annotation';
import { annotationsOfPage } from './store/annotations';
import type { AscribeDatabase } from './store/db';
import { noteAnchorings, noteVersion } from './store/sightings';

/** Annotations by the version of the text that they were made in: only in the same one do places compare. */
function byVersion(annotations: Annotation[]): Annotation[][] {
  const versions = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const { textHash } = annotation.target.state;
    const others = versions.get(textHash);
    if (others) others.push(annotation);
    else versions.set(textHash, [annotation]);
  }
  return [...versions.values()];
}

/** A claim as it was found in a text: where its words stand as they did, its sentence may be another one. */
function claimIn(text: string, { id, target }: Annotation, found: Anchoring): AnchoredClaim {
  if (found.state !== 'anchored') return { id, ...found };
  const { span } = found;
  const [{ exact, prefix, suffix }] = target.selector;
  // Most have all that was kept of them, and need no closer look.
  const isSame = text.startsWith(prefix + exact + suffix, span.start - prefix.length);
  const isRecast = !isSame && sentenceChange(target, { words: text.slice(span.start, span.end), around: aroundOf(text, span) });
  return { id, state: isRecast ? 'recast' : 'anchored', span };
}

/**
 * Finds the saved claims of the page at `url` in its text, and notes `now` (ISO 8601) what was seen of them, and of a text that is settled; without `now`
 * nothing is noted.
 */
export async function anchorClaims(
  db: AscribeDatabase,
  url: string,
  { text, only, isSettled }: AnchorText,
  now: string | undefined,
): Promise<AnchoredClaim[]> {
  const { annotations } = await annotationsOfPage(db, url);
  const asked = only && new Set(only);
  const wanted = asked ? annotations.filter(({ id }) => asked.has(id)) : annotations;
  if (wanted.length === 0) return [];
  const resolve = resolver(text);
  const claims = byVersion(wanted).flatMap((together) => {
    const found = resolve(together.map(({ target }) => target.selector));
    return together.map((annotation, at) => claimIn(text, annotation, found[at]!));
  });
  if (now === undefined) return claims;
  const seen = claims
    // What is not in the article may yet be found elsewhere in the page, or come.
    .filter(({ state }) => (only && isSettled) || state !== 'gone')
    .map((claim) => ({
      id: claim.id,
      state: claim.state,
      ...(claim.state === 'changed' && { words: text.slice(claim.span.start, claim.span.end) }),
    }));
  try {
    await noteAnchorings(db, url, seen, now);
    if (!only && text && isSettled) await noteVersion(db, url, await hashText(text), now);
  } catch {
    // On a full disk the claims are found all the same.
  }
  return claims;
}
