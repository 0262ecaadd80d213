import * as z from 'zod/mini';

/** How firmly words commit to what they attribute, strongest first (annotation guide, "strength"). */
export const Strength = z.enum(['confirmed', 'stated', 'assessed', 'suspected', 'alleged', 'denied']);
export type Strength = z.infer<typeof Strength>;
