import { makeRandom, shuffle } from '../../train/random';
import { isShown, readShownText, type ShownText } from './shown-text';

/** Words of a page to mark: 3 to 6 in one text node, which stand nowhere else in the page. */
export interface PhraseTarget {
  phrase: string;
  range: StaticRange;
}

/** The boundaries of a quote: text nodes and UTF-16 offsets in them. */
export interface Ends {
  start: { node: Text; offset: number };
  end: { node: Text; offset: number };
}

/** A quote to anchor: 4 to 30 words within one block, which stand nowhere else in the page. */
export interface QuoteTarget extends Ends {
  block: Element;
  quote: string;
}

const blocks = 'p,li,dd,dt,td,th,h1,h2,h3,h4,h5,h6,blockquote,pre,figcaption,div,section,article';
const triesPerTarget = 20;

const isOnce = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

/** At most `count` phrases that stand once in the page, whatever their case, in the order of the text. */
export function choosePhrases(count: number, seed: number): PhraseTarget[] {
  const { text, nodes } = readShownText();
  const lower = text.toLowerCase();
  const random = makeRandom(seed);
  const candidates: PhraseTarget[] = [];
  for (const node of nodes) {
    if (node.length < 20 || !isShown(node)) continue;
    const words = 3 + Math.floor(random() * 4);
    const phrases = new RegExp(`(?<=\\s)\\p{L}+(?: \\p{L}+){${words - 1}}(?=\\s)`, 'gu');
    for (const { 0: phrase, index } of node.data.matchAll(phrases)) {
      const ends = { startContainer: node, startOffset: index, endContainer: node, endOffset: index + phrase.length };
      candidates.push({ phrase, range: new StaticRange(ends) });
    }
  }
  const chosen: PhraseTarget[] = [];
  for (const target of shuffle([...candidates], random)) {
    if (chosen.length === count) break;
    const words = target.phrase.toLowerCase();
    if (!isOnce(lower, words) || chosen.some(({ phrase }) => phrase.toLowerCase().includes(words))) continue;
    chosen.push(target);
  }
  const order = new Map(candidates.map((target, at) => [target, at]));
  return chosen.sort((a, b) => order.get(a)! - order.get(b)!);
}

/** The stretches of the text that one block holds without another in between, each with its words. */
function stretches({ text, nodes, starts }: ShownText) {
  const found: { block: Element; start: number; end: number }[] = [];
  for (const [at, node] of nodes.entries()) {
    const block = node.parentElement?.closest(blocks);
    if (!block || !isShown(node)) continue;
    const last = found.at(-1);
    if (last?.block === block && last.end === starts[at]) last.end += node.length;
    else found.push({ block, start: starts[at]!, end: starts[at]! + node.length });
  }
  return found
    .map(({ block, start, end }) => ({ block, start, words: [...text.slice(start, end).matchAll(/\S+/g)] }))
    .filter(({ words }) => words.length >= 6);
}

function endsOf({ nodes, starts }: ShownText, start: number, end: number): Ends {
  const first = starts.findLastIndex((at) => at <= start);
  const last = starts.findLastIndex((at) => at < end);
  return { start: { node: nodes[first]!, offset: start - starts[first]! }, end: { node: nodes[last]!, offset: end - starts[last]! } };
}

/** At most `count` quotes that stand once in the page. */
export function chooseQuotes(count: number, seed: number): QuoteTarget[] {
  const shown = readShownText();
  const random = makeRandom(seed);
  const from = stretches(shown);
  const chosen = new Map<string, QuoteTarget>();
  for (let tries = 0; from.length > 0 && chosen.size < count && tries < count * triesPerTarget; tries += 1) {
    const { block, start, words } = from[Math.floor(random() * from.length)]!;
    const length = Math.min(words.length, 4 + Math.floor(random() * 27));
    const first = Math.floor(random() * (words.length - length + 1));
    const [begin, end] = [words[first]!, words[first + length - 1]!];
    const [at, to] = [start + begin.index, start + end.index + end[0].length];
    const quote = shown.text.slice(at, to);
    if (isOnce(shown.text, quote)) chosen.set(quote, { block, quote, ...endsOf(shown, at, to) });
  }
  return [...chosen.values()];
}
