import * as z from 'zod/mini';

/** A name of a person, a group, a state or an institution. */
export const Name = z.string().check(z.minLength(1), z.maxLength(500));

/** Where others speak of an actor: STIX 2.1's external reference. */
export const ExternalReference = z.object({
  sourceName: Name,
  externalId: z.optional(z.string().check(z.maxLength(500))),
  url: z.optional(z.string().check(z.maxLength(8192))),
});

/** Who claims are made by or about, under all names the reader knows to mean the same: STIX 2.1's threat actor, intrusion set or identity. */
export const Actor = z.object({
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  kind: z.enum(['threat-actor', 'intrusion-set', 'identity']),
  name: Name,
  aliases: z.array(Name).check(z.maxLength(1000)),
  externalReferences: z._default(z.array(ExternalReference).check(z.maxLength(100)), []),
});
export type Actor = z.infer<typeof Actor>;
