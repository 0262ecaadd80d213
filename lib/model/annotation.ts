import * as z from 'zod/mini';
import { Claim, maxTags, NoteText, TagText } from './claim';
import { Target } from './target';

/** The claim is a textual body too: W3C knows no body without `value`, and any reader of annotations can show the statement. */
const ClaimBody = z.object({
  type: z.tuple([z.literal('TextualBody'), z.literal('Claim')]),
  purpose: z.literal('assessing'),
  value: Claim.shape.statement,
  ...z.omit(Claim, { statement: true, tags: true, note: true }).shape,
});
const Tag = z.object({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: TagText });
const Note = z.object({ type: z.literal('TextualBody'), purpose: z.literal('commenting'), value: NoteText });
const Body = z.discriminatedUnion('purpose', [ClaimBody, Tag, Note]);

/** A W3C Web Annotation without its envelope (`@context` is added on export). Times are ISO 8601. */
export const Annotation = z.object({
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  type: z.literal('Annotation'),
  motivation: z.literal('assessing'),
  body: z.pipe(
    z.array(z.unknown()).check(z.maxLength(maxTags + 2)), // counted before they are looked at: Zod overflows on half a million bad ones
    z.array(Body).check(
      z.refine((body) => count(body, 'assessing') === 1, 'an annotation has exactly one claim'),
      z.refine((body) => count(body, 'commenting') <= 1, 'an annotation has at most one note'),
      z.refine((body) => count(body, 'tagging') <= maxTags, `an annotation has at most ${maxTags} tags`),
    ),
  ),
  target: Target,
  creator: z.optional(z.object({ type: z.literal('Person'), name: z.string().check(z.minLength(1), z.maxLength(500)) })),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
});
export type Annotation = z.infer<typeof Annotation>;

/** The bodies of an annotation that says `claim`: the claim itself, one body for each tag, one for the note. */
export function claimToBody({ statement, tags, note, ...claim }: Claim): Annotation['body'] {
  return [
    { type: ['TextualBody', 'Claim'], purpose: 'assessing', value: statement, ...claim },
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note } as const] : []),
  ];
}

/** The claim that an annotation's bodies say: the inverse of `claimToBody`. */
export function bodyToClaim(body: Annotation['body']): Claim {
  const found = body.find((part) => part.purpose === 'assessing');
  if (!found) throw new Error('an annotation has no claim');
  const { type: _type, purpose: _purpose, value: statement, ...claim } = found;
  const note = body.find((part) => part.purpose === 'commenting')?.value;
  const tags = body.filter((part) => part.purpose === 'tagging').map(({ value }) => value);
  return { statement, ...claim, tags, ...(note ? { note } : {}) };
}

function count(body: z.infer<typeof Body>[], purpose: string): number {
  return body.filter((part) => part.purpose === purpose).length;
}

/** Sorts annotations by when they were created, oldest first, then by id. */
export function byAge(a: Annotation, b: Annotation): number {
  return Date.parse(a.created) - Date.parse(b.created) || (a.id < b.id ? -1 : 1);
}
