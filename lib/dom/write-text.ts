import { invisible } from '../anchor/invisible';
import { longestText } from '../model/longest-text';
import type { PageText } from '../model/page-text';
import type { NodeIndex } from './node-index';
import type { Pause } from './pause';
import type { Block } from './places';

/** What a browser does not show as it is written: white space other than single spaces, and characters without a shape. */
const collapses = new RegExp(`(?: {2}|[^\\S ]|[${invisible}])[\\s${invisible}]*`, 'g');
const hasSpace = /[^\S\ufeff]/;
const stepsPerPause = 500;

/** The text of one block, white space as a reader sees it, with the way back to its nodes. */
async function writeBlock({ nodes }: Block, pause: Pause): Promise<NonNullable<Block['written']>> {
  const written = { nodes: [] as Text[], nodeStarts: [] as number[], textStarts: [] as number[], lengths: [] as number[], text: '' };
  const parts: string[] = [];
  let length = 0;
  let gap = '';

  /** Takes over units `start` to `end` of a node, which hold nothing that collapses but a space at either side. */
  const take = (node: Text, data: string, start: number, end: number) => {
    const from = data[start] === ' ' ? start + 1 : start;
    const to = end > from && data[end - 1] === ' ' ? end - 1 : end;
    if (from > start) gap = ' ';
    if (from >= to) return;
    if (gap && length > 0) {
      parts.push(gap);
      length += 1;
    }
    gap = to < end ? ' ' : '';
    written.nodes.push(node);
    written.nodeStarts.push(from);
    written.textStarts.push(length);
    written.lengths.push(to - from);
    parts.push(data.slice(from, to));
    length += to - from;
  };

  for (const node of nodes) {
    if (!node) {
      gap = ' ';
      continue;
    }
    const data = node.data.slice(0, Math.max(0, longestText - length - 1));
    let done = 0;
    let steps = 0;
    for (const { 0: found, index: at } of data.matchAll(collapses)) {
      take(node, data, done, at);
      if (hasSpace.test(found)) gap = ' ';
      done = at + found.length;
      steps += 1;
      const wait = steps % stepsPerPause === 0 ? pause() : undefined;
      if (wait) await wait;
    }
    take(node, data, done, data.length);
    const wait = pause();
    if (wait) await wait;
  }
  written.text = parts.join('');
  return written;
}

/** The text of blocks, one line for each, up to the longest that is read, with the way back to the nodes. Blocks that were written before are not written again. */
export async function writeText(blocks: Block[], pause: Pause): Promise<{ page: PageText; index: NodeIndex }> {
  const index: NodeIndex = { nodes: [], nodeStarts: [], textStarts: [], lengths: [] };
  const page: PageText = { text: '', blocks: [] };
  const lines: string[] = [];
  let start = 0;
  for (const block of blocks) {
    block.written ??= await writeBlock(block, pause);
    const { text, nodes, nodeStarts, textStarts, lengths } = block.written;
    if (text === '') continue;
    if (start + text.length > longestText) break;
    for (const [run, node] of nodes.entries()) {
      index.nodes.push(node);
      index.nodeStarts.push(nodeStarts[run]!);
      index.textStarts.push(start + textStarts[run]!);
      index.lengths.push(lengths[run]!);
    }
    lines.push(text);
    page.blocks.push({ start, end: start + text.length });
    start += text.length + 1;
  }
  page.text = lines.join('\n');
  return { page, index };
}
