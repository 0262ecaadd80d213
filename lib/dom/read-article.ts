import type { PageText } from '../model/page-text';
import { chooseBlocks } from './choose-blocks';
import { type Changes, gatherBlocks } from './gather-blocks';
import type { NodeIndex } from './node-index';
import { addressNow } from './page-facts';
import type { Pause } from './pause';
import { contentOf, newPlace, type Place } from './places';
import { writeText } from './write-text';

/** A page's text, the way from it to the text nodes that it was read from, and the shadow trees met on the way. */
export interface Reading {
  /** Where the page was when it was begun to be read, without a fragment: it may go elsewhere meanwhile. */
  address: string;
  page: PageText;
  index: NodeIndex;
  shadowRoots: ShadowRoot[];
}

/** What to read: of the whole page, its article (empty when it has none) or with `everything` all that can be read in it; with `changes`, only what they name is read again. */
export interface ReadOptions {
  everything?: boolean;
  changes?: Changes | undefined;
}

/** Reads a page again and again, each block only when it changed. Changes nothing; works in slices of a few milliseconds. One reading at a time. */
export function createReader(): (pause: Pause, options?: ReadOptions) => Promise<Reading> {
  let known: Place | undefined;
  let sheets: StyleSheet[] = [];
  return async (pause, { everything, changes } = {}) => {
    const address = addressNow();
    const element = document.body ?? document.documentElement;
    const sheetsNow = [...document.styleSheets];
    const isRestyled = sheets.length !== sheetsNow.length || sheets.some((sheet, at) => sheet !== sheetsNow[at]);
    const before = changes && !isRestyled && known?.element === element ? known : undefined;
    const root = before ?? newPlace(element, [], 0);
    sheets = sheetsNow;
    known = undefined;
    const isWhole = await gatherBlocks(root, changes && before ? changes : { around: new Set([element]), anew: new Set() }, pause);
    const { blocks, shadowRoots } = contentOf(root);
    const { page, index } = await writeText(everything ? blocks : chooseBlocks(blocks), pause);
    if (isWhole) known = root;
    return { address, page, index, shadowRoots };
  };
}

/** Reads a page once: see `createReader`. */
export const readArticle = (pause: Pause, options?: ReadOptions): Promise<Reading> => createReader()(pause, options);

/** Whether two readings have the same text from the same nodes. */
export function isSameReading({ page, index: a }: Reading, { page: { text }, index: b }: Reading): boolean {
  const isThere = (node: Text, at: number) => node === b.nodes[at] && a.nodeStarts[at] === b.nodeStarts[at];
  return page.text === text && a.nodes.length === b.nodes.length && a.nodes.every(isThere);
}
