import * as z from 'zod/mini';
import { Actor, Name } from './actor';

/** A name that the reader wants marked, with its aliases; `kind` says as what. */
export const LexiconEntry = z.object({
  ...z.pick(Actor, { name: true, aliases: true, externalReferences: true }).shape,
  kind: z.enum(['actor', 'agency']),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;

/** A list of names that the reader imported. `added` is ISO 8601. */
export const Lexicon = z.object({
  id: Actor.shape.id,
  name: Name,
  format: z.enum(['misp-galaxy', 'stix', 'csv', 'list']),
  added: z.iso.datetime(),
  on: z.boolean(),
  entries: z.array(LexiconEntry).check(z.maxLength(100_000)),
});
export type Lexicon = z.infer<typeof Lexicon>;
