import type { PageText } from '../model/page-text';
import { chooseBlocks } from './choose-blocks';
import { gatherBlocks } from './gather-blocks';
import type { NodeIndex } from './node-index';
import type { Pause } from './pause';
import { writeText } from './write-text';

/** A page's text, the way from it to the text nodes that it was read from, and the open shadow trees met on the way. */
export interface Reading {
  page: PageText;
  index: NodeIndex;
  shadowRoots: ShadowRoot[];
}

/** Reads the text of a page: its article (empty when it has none), or with `everything` all that can be read in it. Changes nothing; works in slices of a few milliseconds. */
export async function readArticle(pause: Pause, { everything = false } = {}): Promise<Reading> {
  const { blocks, shadowRoots } = await gatherBlocks(document.body ?? document.documentElement, pause);
  const { page, index } = await writeText(everything ? blocks : chooseBlocks(blocks), pause);
  return { page, index, shadowRoots };
}
