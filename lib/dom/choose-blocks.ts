import { pageTitle } from './page-facts';
import type { Block, Place } from './places';
import { looksBeside } from './skip';

/** Characters of running text that make a page worth reading: about two sentences. */
const leastProse = 200;
/** The article is the innermost place with this share of the page's running text. */
const articleShare = 0.7;
/** A place that looks beside the article but holds this share of the page's running text is the article. */
const ownShare = 0.4;

/** More blocks than this between headline and text are something else than a standfirst. */
const mostStandfirst = 6;
const smallPrint = /©|copyright|all rights reserved|privacy policy|cookie|subscri|newsletter|sign up/i;

const sentenceEnd = /[.!?…。؟]["'”’»)\]]*\s*$/;
const headingTags = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const paragraphTags = new Set('p blockquote li dd dt pre td figcaption'.split(' '));
const tagOf = ({ place: { tag } }: Block) => tag;
const isHeading = ({ place: { tag } }: Block) => headingTags.has(tag);
/** How a block begins; nothing is told from more of it than this. */
const textOf = (block: Block) =>
  block.nodes
    .map((node) => node?.data.slice(0, 500) ?? ' ')
    .join('')
    .slice(0, 500);
const words = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
const linkShare = (block: Block) => block.linkedChars / Math.max(1, block.chars);

function endsSentence(block: Block): boolean {
  const last = block.nodes.findLast((node) => node && node.data.trim() !== '');
  return last ? sentenceEnd.test(last.data.slice(-20)) : false;
}

/** The characters of a block that count as running text: all or none. */
function proseOf(block: Block): number {
  if (isHeading(block) || linkShare(block) > 0.5) return 0;
  return block.chars >= 140 || (block.chars >= 50 && endsSentence(block)) ? block.chars : 0;
}

function countProse(blocks: Block[], prose: Map<Block, number>): number {
  for (const block of blocks) for (const place of block.place.path) place.prose = 0;
  let total = 0;
  for (const block of blocks) {
    const count = prose.get(block) ?? 0;
    total += count;
    if (count > 0) for (const place of block.place.path) place.prose += count;
  }
  return total;
}

/** The one sentence under a linked heading, as a list of articles gives it, is not an article. */
function dropTeasers(blocks: Block[], prose: Map<Block, number>): void {
  const telling = blocks.filter((block) => isHeading(block) || prose.get(block));
  for (const [at, block] of telling.entries()) {
    const [before, after] = [telling[at - 1], telling[at + 1]];
    const isAlone = before && isHeading(before) && (!after || isHeading(after));
    if (isAlone && linkShare(before) > 0.8 && block.chars < 400) prose.set(block, 0);
  }
}

function isKept(block: Block): boolean {
  const share = linkShare(block);
  if (isHeading(block)) return share < 0.5;
  if (paragraphTags.has(tagOf(block)) && (block.chars > 30 || words(textOf(block)).includes(' ') || endsSentence(block)))
    return share < 0.6;
  return share < 0.5 && (proseOf(block) > 0 || (block.chars >= 8 && endsSentence(block)));
}

/** The innermost place with most of the running text. */
function innermost(blocks: Block[], total: number): Place | undefined {
  let article: Place | undefined;
  for (const block of blocks) {
    for (const place of block.place.path) {
      // A paragraph is part of an article, even of one that has no other.
      const isArticle = place.tag !== 'p' && place.prose >= articleShare * total;
      if (isArticle && place.path.length > (article?.path.length ?? 0)) article = place;
    }
  }
  return article;
}

/** Whether paragraphs beside the article read like more of it: same element, like length, few links, not small print. */
function isMoreOf(article: Block[], group: Block[]): boolean {
  const sum = (of: Block[], count: (block: Block) => number) => of.reduce((total, block) => total + count(block), 0);
  const chars = (block: Block) => block.chars;
  const tags = new Set(article.map(tagOf));
  const small = sum(group, (block) => (smallPrint.test(textOf(block)) ? block.chars : 0));
  return (
    group.every((block) => tags.has(tagOf(block))) &&
    sum(group, chars) / group.length > (0.5 * sum(article, chars)) / article.length &&
    sum(group, (block) => block.linkedChars) < 0.15 * sum(group, chars) &&
    small < 0.5 * sum(group, chars)
  );
}

/** The blocks under `place` that are not chosen yet, by the child of `place` that holds them; its own paragraphs are one group. */
function groupsUnder(place: Place, blocks: Block[], chosen: Set<Block>): Block[][] {
  const groups = new Map<Place, Block[]>();
  for (const block of blocks) {
    const places = block.place.path;
    const at = places.indexOf(place);
    if (at < 0 || chosen.has(block)) continue;
    const group = at > 1 ? places[at - 1]! : place;
    groups.set(group, groups.get(group) ?? []);
    groups.get(group)!.push(block);
  }
  return [...groups.values()];
}

/** The article's blocks, with those paragraphs that were put into containers beside its main one. */
function withSiblings(blocks: Block[], article: Place, prose: Map<Block, number>): Set<Block> {
  const chosen = new Set(blocks.filter((block) => block.place.path.includes(article)));
  const paragraphs = [...chosen].filter((block) => prose.get(block));
  for (const place of article.path.slice(1)) {
    for (const group of groupsUnder(place, blocks, chosen)) {
      const more = group.filter((block) => prose.get(block));
      if (more.length > 0 && isMoreOf(paragraphs, more)) for (const block of group) chosen.add(block);
    }
  }
  return chosen;
}

/** The headline, which often stands apart, with the standfirst between it and the article. */
function headlineBlocks(blocks: Block[], first: number): Block[] {
  const title = words(pageTitle());
  const before = blocks.slice(0, first);
  const titled = before.findLastIndex((block) => isHeading(block) && block.chars > 10 && title.includes(words(textOf(block))));
  const headline = titled >= 0 ? titled : before.findLastIndex((block) => tagOf(block) === 'h1' && linkShare(block) < 0.5);
  if (headline < 0) return [];
  const between = before.slice(headline + 1).filter(isKept);
  return [before[headline]!, ...(between.length <= mostStandfirst ? between : [])];
}

/** The blocks of a page that a reader would call the article, in their order; none when the page has no article. */
export function chooseBlocks(all: Block[]): Block[] {
  const prose = new Map(all.map((block) => [block, proseOf(block)]));
  const whole = countProse(all, prose);
  const isAside = (place: Place) => {
    place.beside ??= looksBeside(place.element);
    return place.beside;
  };
  const isBeside = (block: Block) => block.place.path.some((place) => place.prose < ownShare * whole && isAside(place));
  const blocks = all.filter((block) => !isBeside(block));

  dropTeasers(blocks, prose);
  const total = countProse(blocks, prose);
  const article = total < leastProse ? undefined : innermost(blocks, total);
  if (!article) return [];

  const chosen = withSiblings(blocks, article, prose);
  const first = blocks.findIndex((block) => chosen.has(block));
  return [...headlineBlocks(blocks, first), ...blocks.filter((block) => chosen.has(block) && isKept(block))];
}
