import { invisible } from '../anchor/invisible';
import type { PageText } from '../model/page-text';
import type { Block } from './gather-blocks';
import type { NodeIndex } from './node-index';
import type { Pause } from './pause';

/** What a browser does not show as it is written: white space other than single spaces, and characters without a shape. */
const collapses = new RegExp(`(?: {2}|[^\\S ]|[${invisible}])[\\s${invisible}]*`, 'g');
const hasSpace = /[^\S\ufeff]/;
const stepsPerPause = 500;

/** The text of blocks, white space as a reader sees it and one line for each block, with the way back to the nodes. */
export async function writeText(blocks: Block[], pause: Pause): Promise<{ page: PageText; index: NodeIndex }> {
  const index: NodeIndex = { nodes: [], nodeStarts: [], textStarts: [], lengths: [] };
  const page: PageText = { text: '', blocks: [] };
  const parts: string[] = [];
  let length = 0;
  let blockStart = 0;
  let gap = '';

  const write = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  /** Takes over units `start` to `end` of a node, which hold nothing that collapses but a space at either side. */
  const take = (node: Text, data: string, start: number, end: number) => {
    const from = data[start] === ' ' ? start + 1 : start;
    const to = end > from && data[end - 1] === ' ' ? end - 1 : end;
    if (from > start) gap ||= ' ';
    if (from >= to) return;
    if (gap && (gap === '\n' || length > blockStart)) write(gap);
    if (gap === '\n') blockStart = length;
    gap = to < end ? ' ' : '';
    index.nodes.push(node);
    index.nodeStarts.push(from);
    index.textStarts.push(length);
    index.lengths.push(to - from);
    write(data.slice(from, to));
  };

  for (const block of blocks) {
    gap = length > 0 ? '\n' : '';
    const before = length;
    for (const node of block.nodes) {
      if (!node) {
        gap ||= ' ';
        continue;
      }
      const { data } = node;
      let done = 0;
      let steps = 0;
      for (const { 0: found, index: at } of data.matchAll(collapses)) {
        take(node, data, done, at);
        if (hasSpace.test(found)) gap ||= ' ';
        done = at + found.length;
        steps += 1;
        const wait = steps % stepsPerPause === 0 ? pause() : undefined;
        if (wait) await wait;
      }
      take(node, data, done, data.length);
      const wait = pause();
      if (wait) await wait;
    }
    if (length > before) page.blocks.push({ start: blockStart, end: length });
  }
  page.text = parts.join('');
  return { page, index };
}
