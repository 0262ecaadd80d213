import type { OpenCard } from '@/lib/dom/card';

/** What the scripts in one frame share. The page sees nothing of it, for content scripts have a world of their own. */
export const world = globalThis as typeof globalThis & { endAscribe?: () => void; openAscribeCard?: OpenCard };
