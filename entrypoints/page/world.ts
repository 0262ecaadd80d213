import type { OpenCard } from '@/lib/dom/card';

interface Shared {
  endAscribe?: () => void;
  endAscribeFrames?: () => void;
  openAscribeCard?: OpenCard;
}

/** A name on the window would be taken by any element or frame of the page that has it as its id or name, in this world too; a symbol is nobody's. */
const key = Symbol.for('ascribe');
const shared = globalThis as typeof globalThis & { [key]?: Shared };
shared[key] ??= {};

/** What the scripts in one frame share. The page sees nothing of it, for content scripts have a world of their own. */
export const world = shared[key];
