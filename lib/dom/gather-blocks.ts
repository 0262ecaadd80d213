import type { Pause } from './pause';
import { type Block, dependsOnText, inlineTags, isPlace, newPlace, type Place, placeAround } from './places';
import { isNeverRead } from './skip';
import { isForm, pathOf, type Visitor, walk } from './walk';

/** What changed in a page since it was gathered. */
export interface Changes {
  /** Nodes in which something changed: their text, or which nodes they hold. */
  around: Set<Node>;
  /** Nodes that came or that look another way now, with all that is in them. */
  anew: Set<Node>;
}

export const noChanges = (): Changes => ({ around: new Set(), anew: new Set() });

const linkTag = (element: Element) => !isForm(element) && element.localName === 'a' && element.hasAttribute('href');
/** A break after the end of a sentence separates paragraphs; within one it is only a line. */
const sentenceEnd = /[.!?…:]["'”’»)\]]*\s*$/;
const dropCapLength = 2;

function layoutOf(element: Element, pageVisibility: string): 'hidden' | 'inline' | 'block' {
  const style = getComputedStyle(element);
  const { display, visibility } = style;
  // A node that no slot shows has no display at all. A page that hides all of itself does so until its fonts are there.
  if (display === 'none' || display === '' || (visibility !== 'visible' && visibility !== pageVisibility)) return 'hidden';
  if (/^(inline|contents|ruby)/.test(display)) return 'inline';
  const isDropCap =
    inlineTags.test(element.localName) && style.cssFloat !== 'none' && (element.textContent?.trim().length ?? 0) <= dropCapLength;
  return isDropCap ? 'inline' : 'block';
}

/**
 * Gathers the readable text under a place into it; places right inside it stay as they were gathered before unless they are, or
 * are in, something that is `anew`. Resolves to whether it got to the end: see `walk`.
 */
async function gatherIn(within: Place, anew: Set<Node>, pause: Pause): Promise<boolean> {
  // Where a shadow tree is shown, what changed may stand anywhere in it, through a slot.
  const known = within.shadowRoots.length > 0 ? [] : within.inside;
  const before = new Map(known.flatMap((item) => (isPlace(item) && !dependsOnText(item) ? [[item.element, item]] : [])));
  within.inside = [];
  within.shadowRoots = [];
  const pageVisibility = getComputedStyle(within.path.at(-1)!.element).visibility;
  let place = within;
  let { links } = within;
  let open: Block | undefined;
  let breaks = 0;
  const isAnew = (element: Element) => {
    const path = pathOf(element);
    return path.slice(0, path.indexOf(within.element)).some((node) => anew.has(node));
  };

  const visitor: Visitor = {
    enter(element) {
      if (element instanceof ShadowRoot) {
        place.shadowRoots.push(element);
        return true;
      }
      if (!isForm(element) && element.localName === 'br') {
        breaks += 1;
        if (breaks > 1 || sentenceEnd.test(open?.nodes.at(-1)?.data ?? '')) open = undefined;
        open?.nodes.push(null);
        return false;
      }
      if (isNeverRead(element)) return false;
      const layout = layoutOf(element, pageVisibility);
      if (layout === 'hidden') return false;
      const linksInside = links + Number(linkTag(element));
      if (layout === 'block') {
        open = undefined;
        const kept = before.get(element);
        const isKept = kept && place === within && kept.links === linksInside && !isAnew(element);
        const next = isKept ? kept : newPlace(element, place.path, linksInside);
        place.inside.push(next);
        if (isKept) return false;
        place = next;
      }
      links = linksInside;
      return true;
    },
    leave(element) {
      if (element instanceof Element && linkTag(element)) links -= 1;
      if (element !== place.element) return;
      open = undefined;
      place = place.path[1] ?? place;
    },
    text(node) {
      const chars = node.data.trim().length;
      if (chars === 0 && !open) return;
      if (!open) {
        open = { place, nodes: [], chars: 0, linkedChars: 0 };
        place.inside.push(open);
      }
      open.nodes.push(node);
      open.chars += chars;
      if (links > 0) open.linkedChars += chars;
      if (chars > 0) breaks = 0;
    },
  };
  return walk(within.element, visitor, pause);
}

/** Gathers into `root` the blocks of readable text that changes may have touched. Resolves to whether nothing is missing. */
export async function gatherBlocks(root: Place, { around, anew }: Changes, pause: Pause): Promise<boolean> {
  const places = new Set<Place | undefined>();
  for (const node of around) places.add(placeAround(root, pathOf(node)));
  for (const node of anew) places.add(placeAround(root, pathOf(node).slice(1)));
  let isWhole = true;
  for (const place of places) isWhole = (!place || (await gatherIn(place, anew, pause))) && isWhole;
  return isWhole;
}
