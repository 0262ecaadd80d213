import { i18n } from '#i18n';
import { Claim } from '@/lib/model/claim';
import type { ClaimDraft } from '@/lib/model/claim-draft';
import type { OpenDraft } from '@/lib/model/open-draft';
import type { RelationWords } from '@/lib/model/relation-words';

/** What the claim form holds while it is filled in: a claim whose statement may still be empty. */
export type ClaimFields = NonNullable<OpenDraft['claim']>;
export type FieldProblems = Partial<Record<keyof ClaimFields, string>>;

/** The fields as the detector read them, or as a fresh claim has them where it read nothing. */
export function fieldsOf({ target, relation }: ClaimDraft): ClaimFields {
  const quote = target.selector[0].exact;
  const said = relation && isStated(quote, relation) ? relation.content : undefined;
  return {
    statement: plain(said ?? quote),
    kind: relation?.kind ?? 'statement',
    assertedBy: relation?.sourceName ?? relation?.source ?? relation?.reportedBy,
    attributedTo: relation?.targetName ?? relation?.target,
    basis: relation?.cue,
    strength: relation?.strength ?? 'stated',
    verdict: 'unverified',
    tags: [],
  };
}

/** Words that a statement has at least to say something by itself: "that" and "it" do not. */
const fewest = 3;

/**
 * Whether a quote is a statement with who made it, no more and no less, so that what was said can stand for it: where a reader selected
 * other words, or not all of it, these are what the claim is about.
 */
function isStated(quote: string, { kind, content, cue, source, reportedBy }: RelationWords): boolean {
  if (kind !== 'statement' || !content || content.split(/\s+/).length < fewest) return false;
  const parts = [content, source, reportedBy, ...cue.split(' … ')].filter((part) => part !== undefined);
  const bare = (words: string) => /[^\s\p{P}](?:.*[^\s\p{P}])?/su.exec(words)?.[0] ?? '';
  const whole = bare(quote);
  return (
    quote.includes(content) &&
    (!source || quote.includes(source)) &&
    parts.some((part) => whole.startsWith(bare(part))) &&
    parts.some((part) => whole.endsWith(bare(part)))
  );
}

/** A passage as a statement of its own: without the "that" before it, or the one pair of quotation marks around it. */
function plain(passage: string): string {
  const text = passage.trim();
  const inside = /^["“‘'](.+)["”’']$/su.exec(text)?.[1];
  return inside && !/["“”]/u.test(inside) ? inside : text.replace(/^that\s+/iu, '');
}

/** The claim that the fields say, or what is wrong with which of them. Empty words count as none. */
export function readFields(fields: ClaimFields): { claim: Claim } | { problems: FieldProblems } {
  const words = (text: string | undefined) => text?.trim() || undefined;
  const parsed = Claim.safeParse({
    ...fields,
    statement: fields.statement.trim(),
    assertedBy: words(fields.assertedBy),
    attributedTo: words(fields.attributedTo),
    note: words(fields.note),
  });
  if (parsed.success) return { claim: parsed.data };
  const problems: FieldProblems = {};
  for (const { path, code } of parsed.error.issues) {
    problems[path[0] as keyof ClaimFields] ??= code === 'too_small' ? i18n.t('form.needed') : i18n.t('form.tooLong');
  }
  return { problems };
}
