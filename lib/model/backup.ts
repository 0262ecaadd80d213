import * as z from 'zod/mini';

/** What is known of backups. Times are ISO 8601. */
export const Backup = z.object({
  /** When the last one began: what was changed later may not be in it. */
  at: z.optional(z.iso.datetime()),
  /** How many claims it holds. */
  claims: z.optional(z.int()),
  /** The reader wants no reminder before. */
  later: z.optional(z.iso.datetime()),
});
export type Backup = z.infer<typeof Backup>;
