import type { Pause } from './pause';
import { isNeverRead, looksBeside } from './skip';
import { isForm, type Visitor, walk } from './walk';

/** A block element on the way from the body to a block of text. `prose` is filled in by `chooseBlocks`. */
export interface Place {
  element: Element;
  tag: string;
  /** This place and those around it, innermost first. */
  path: Place[];
  beside: boolean;
  prose: number;
}

/** A paragraph, heading or other stretch of text that no block element interrupts; `null` is a line break; `chars` is without outer white space. */
export interface Block {
  place: Place;
  nodes: (Text | null)[];
  chars: number;
  linkedChars: number;
}

export interface Gathered {
  blocks: Block[];
  shadowRoots: ShadowRoot[];
}

const inlineTags = /^(a|b|em|font|i|span|strong)$/;
const linkTag = (element: Element) => !isForm(element) && element.localName === 'a' && element.hasAttribute('href');
/** A break after the end of a sentence separates paragraphs; within one it is only a line. */
const sentenceEnd = /[.!?…:]["'”’»)\]]*\s*$/;
const dropCapLength = 2;

function layoutOf(element: Element, pageVisibility: string): 'hidden' | 'inline' | 'block' {
  const { display, visibility, cssFloat } = getComputedStyle(element);
  // A node that no slot shows has no display at all. A page that hides all of itself does so until its fonts are there.
  if (display === 'none' || display === '' || (visibility !== 'visible' && visibility !== pageVisibility)) return 'hidden';
  if (/^(inline|contents|ruby)/.test(display)) return 'inline';
  const isDropCap = cssFloat !== 'none' && inlineTags.test(element.localName) && (element.textContent?.trim().length ?? 0) <= dropCapLength;
  return isDropCap ? 'inline' : 'block';
}

function newPlace(element: Element, around: Place[]): Place {
  const place: Place = { element, tag: isForm(element) ? 'form' : element.localName, path: [], beside: looksBeside(element), prose: 0 };
  place.path = [place, ...around];
  return place;
}

/** All blocks of readable text under `root`, with where they stand. */
export async function gatherBlocks(root: Element, pause: Pause): Promise<Gathered> {
  const blocks: Block[] = [];
  const shadowRoots: ShadowRoot[] = [];
  let place = newPlace(root, []);
  const pageVisibility = getComputedStyle(root).visibility;
  let open: Block | undefined;
  let links = 0;
  let breaks = 0;

  const visitor: Visitor = {
    enter(element) {
      if (!isForm(element) && element.localName === 'br') {
        breaks += 1;
        if (breaks > 1 || sentenceEnd.test(open?.nodes.at(-1)?.data ?? '')) open = undefined;
        open?.nodes.push(null);
        return false;
      }
      if (isNeverRead(element)) return false;
      const layout = layoutOf(element, pageVisibility);
      if (layout === 'hidden') return false;
      if (linkTag(element)) links += 1;
      if (layout === 'inline') return true;
      open = undefined;
      place = newPlace(element, place.path);
      return true;
    },
    leave(element) {
      if (linkTag(element)) links -= 1;
      if (element !== place.element) return;
      open = undefined;
      place = place.path[1] ?? place;
    },
    text(node) {
      const chars = node.data.trim().length;
      if (chars === 0 && !open) return;
      if (!open) {
        open = { place, nodes: [], chars: 0, linkedChars: 0 };
        blocks.push(open);
      }
      open.nodes.push(node);
      open.chars += chars;
      if (links > 0) open.linkedChars += chars;
      if (chars > 0) breaks = 0;
    },
    shadow(shadowRoot) {
      shadowRoots.push(shadowRoot);
    },
  };
  await walk(root, visitor, pause);
  return { blocks, shadowRoots };
}
