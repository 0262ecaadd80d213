import * as z from 'zod/mini';
import { Claim } from './claim';
import { Target } from './target';

const Tag = z.object({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: z.string() });
const Note = z.object({ type: z.literal('TextualBody'), purpose: z.literal('commenting'), value: z.string() });
const ClaimBody = z.object({
  type: z.literal('Claim'),
  purpose: z.literal('assessing'),
  ...z.omit(Claim, { tags: true, note: true }).shape,
});
const Body = z.discriminatedUnion('type', [ClaimBody, z.discriminatedUnion('purpose', [Tag, Note])]);

/** A W3C Web Annotation without its envelope (`@context` is added on export). Times are ISO 8601. */
export const Annotation = z.object({
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  type: z.literal('Annotation'),
  motivation: z.literal('assessing'),
  body: z
    .array(Body)
    .check(z.refine((body) => body.filter((part) => part.type === 'Claim').length === 1, 'an annotation has exactly one claim')),
  target: Target,
  creator: z.optional(z.object({ type: z.literal('Person'), name: z.string().check(z.minLength(1), z.maxLength(500)) })),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
});
export type Annotation = z.infer<typeof Annotation>;

/** The bodies of an annotation that says `claim`: the claim itself, one body for each tag, one for the note. */
export function claimToBody({ tags, note, ...claim }: Claim): Annotation['body'] {
  return [
    { type: 'Claim', purpose: 'assessing', ...claim },
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note } as const] : []),
  ];
}

/** The claim that an annotation's bodies say: the inverse of `claimToBody`. */
export function bodyToClaim(body: Annotation['body']): Claim {
  const found = body.find((part) => part.type === 'Claim');
  if (!found) throw new Error('an annotation has no claim');
  const { type: _type, purpose: _purpose, ...claim } = found;
  const texts = body.filter((part) => part.type === 'TextualBody');
  const note = texts.find((text) => text.purpose === 'commenting')?.value;
  return { ...claim, tags: texts.filter((text) => text.purpose === 'tagging').map((text) => text.value), ...(note ? { note } : {}) };
}
