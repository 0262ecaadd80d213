import * as z from 'zod/mini';

const id = (type: string) =>
  z.string().check(z.regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)));
const words = z.string().check(z.refine((text: string) => text.isWellFormed()));
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const some = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));
const anyId = id('[a-z-]+');

const core = {
  spec_version: z.literal('2.1'),
  created: time,
  modified: time,
  created_by_ref: z.optional(id('identity')),
  labels: z.optional(some(words)),
  confidence: z.optional(z.int().check(z.gte(0), z.lte(100))),
  lang: z.optional(words),
  external_references: z.optional(
    some(
      z.strictObject({
        source_name: words,
        external_id: z.optional(words),
        url: z.optional(z.string().check(z.regex(/^(https?|file):[\w\-.~:/?#@!$&'()*+,;=%]+$/))),
      }),
    ),
  ),
};
const named = { ...core, name: words, description: z.optional(words) };
const applied = { ...core, authors: z.optional(some(words)), object_refs: some(anyId) };

/** What OASIS' schemas and the text of STIX 2.1 ask of the objects that we write, for where the schemas are not at hand. */
export const StixShape = z.strictObject({
  type: z.literal('bundle'),
  id: id('bundle'),
  objects: z.optional(
    some(
      z.discriminatedUnion('type', [
        z.strictObject({ ...named, type: z.literal('identity'), id: id('identity'), identity_class: z.enum(['individual', 'unknown']) }),
        z.strictObject({ ...named, type: z.literal('threat-actor'), id: id('threat-actor'), aliases: z.optional(some(words)) }),
        z.strictObject({ ...named, type: z.literal('intrusion-set'), id: id('intrusion-set'), aliases: z.optional(some(words)) }),
        z.strictObject({ ...named, type: z.literal('campaign'), id: id('campaign') }),
        z.strictObject({ ...named, type: z.literal('report'), id: id('report'), published: time, object_refs: some(anyId) }),
        z.strictObject({ ...applied, type: z.literal('note'), id: id('note'), abstract: z.optional(words), content: words }),
        z.strictObject({
          ...applied,
          type: z.literal('opinion'),
          id: id('opinion'),
          explanation: z.optional(words),
          opinion: z.enum(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']),
        }),
        z.strictObject({
          ...core,
          type: z.literal('relationship'),
          id: id('relationship'),
          relationship_type: z.literal('attributed-to'),
          description: z.optional(words),
          source_ref: id('(campaign|threat-actor)'),
          target_ref: id('(intrusion-set|threat-actor|identity)'),
        }),
      ]),
    ),
  ),
});
export type StixShape = z.infer<typeof StixShape>;
