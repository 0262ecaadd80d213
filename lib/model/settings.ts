import * as z from 'zod/mini';
import { CueClass } from './cue-class';
import { Strength } from './strength';

/** What the reader chose. Each field has a default, so that `Settings.parse({})` is what a new reader has. */
export const Settings = z.object({
  /** Marks anywhere at all. */
  on: z._default(z.boolean(), true),
  /** Host names where nothing is marked by itself. */
  sitesOff: z._default(z.array(z.string().check(z.maxLength(253))), []),
  show: z._default(
    z.object({
      actor: z._default(z.boolean(), true),
      agency: z._default(z.boolean(), true),
      attribution: z._default(z.boolean(), true),
      /** Off at first: a page can list all marks, and these are those of the passages that the reader saved. */
      claim: z._default(z.boolean(), false),
    }),
    { actor: true, agency: true, attribution: true, claim: false },
  ),
  /** How many marks: only the likely ones, the usual, or doubtful ones too (`leastLikelihood` has the numbers). */
  plenty: z._default(z.enum(['fewer', 'usual', 'more']), 'usual'),
  /** Attributions of these classes are left out. */
  hiddenClasses: z._default(z.array(CueClass), ['attitude']),
  /** Attributions whose words are as firm as these are left out. */
  hiddenStrengths: z._default(z.array(Strength), []),
  /** Attributions within what somebody is quoted as saying are marked too. */
  nested: z._default(z.boolean(), false),
  /** Claims and corrections made in private windows are kept, and how claims stand in the pages there is noted. */
  keepPrivate: z._default(z.boolean(), false),
  /** The name that annotations carry as their creator; empty for none. */
  creator: z._default(z.string().check(z.maxLength(500)), ''),
});
export type Settings = z.infer<typeof Settings>;
