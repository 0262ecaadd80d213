import { shuffle } from '../../train/random';
import { readShownText } from './shown-text';
import type { Ends, QuoteTarget } from './targets';

const fillers = 'the a of council harbour said evening report river new letter on town nobody had bridge water that light'.split(' ');
/** Words put above the page when it is moved. */
const above = 200;
/** The share of the quotes whose text is removed. */
const removed = 0.1;

const pick = (random: () => number): string => fillers[Math.floor(random() * fillers.length)]!;

/** Moves all of the page under a new element and puts new text above it: every offset and every path is another one; its words are the same. */
export function movePage(random: () => number): Element {
  const note = document.createElement('div');
  note.textContent = Array.from({ length: above }, () => pick(random)).join(' ');
  const all = document.createElement('div');
  all.append(...document.body.childNodes);
  document.body.append(note, all);
  return all;
}

/** Removes blocks with about a tenth of the quotes in them. */
export function removeBlocks(targets: QuoteTarget[], random: () => number): void {
  let left = Math.max(1, Math.round(targets.length * removed));
  for (const block of shuffle([...new Set(targets.map((target) => target.block))], random)) {
    const lost = targets.filter((target) => target.block.isConnected && block.contains(target.block)).length;
    if (lost === 0 || lost > left || block === document.body) continue;
    block.remove();
    left -= lost;
  }
}

/** Where in a changed text an offset of the text before is now: that of the start of a quote, or of its end. */
type Moved = (offset: number, isEnd: boolean) => number;

function editNode(node: Text, share: number, random: () => number): Moved | undefined {
  const pieces: { from: number; to: number; start: number; end: number }[] = [];
  let text = '';
  for (const { 0: word, index } of node.data.matchAll(/\s+|\S+/g)) {
    const kind = word.trim() && random() < share ? Math.floor(random() * 3) : undefined;
    const now = [word, '', pick(random), `${pick(random)} ${word}`][kind === undefined ? 0 : kind + 1]!;
    pieces.push({ from: index, to: index + word.length, start: text.length, end: text.length + now.length });
    text += now;
  }
  if (text === node.data) return undefined;
  const last = text.length;
  node.data = text;
  return (offset, isEnd) => {
    const piece = pieces.find(({ from, to }) => (isEnd ? from < offset && offset <= to : from <= offset && offset < to));
    if (!piece) return offset === 0 ? 0 : last;
    if (isEnd) return offset === piece.to ? piece.end : Math.min(piece.end, piece.start + offset - piece.from);
    return offset === piece.from ? piece.start : Math.min(piece.end, piece.start + offset - piece.from);
  };
}

/** Changes a share of all words (removes one, puts another in its place, or puts one before it); gives where the ends of these quotes are now, nothing for those whose text is gone. */
export function editWords(targets: QuoteTarget[], share: number, random: () => number): (Ends | undefined)[] {
  const moved = new Map<Node, Moved>();
  for (const node of readShownText().nodes) {
    const move = editNode(node, share, random);
    if (move) moved.set(node, move);
  }
  const now = ({ node, offset }: Ends['start'], isEnd: boolean) => ({ node, offset: moved.get(node)?.(offset, isEnd) ?? offset });
  return targets.map(({ start, end }) =>
    start.node.isConnected && end.node.isConnected ? { start: now(start, false), end: now(end, true) } : undefined,
  );
}
