import type { NodeIndex } from './node-index';
import { isForm } from './walk';

/** A block element on the way from the body to a block of text. `prose` and `beside` are filled in by `chooseBlocks`. */
export interface Place {
  element: Element;
  tag: string;
  /** This place and those around it, innermost first. */
  path: Place[];
  beside?: boolean;
  /** How many links it stands in. */
  links: number;
  prose: number;
  /** What it holds, in the order of the page. */
  inside: (Place | Block)[];
  /** The shadow trees met in it, but for those in the places inside it. */
  shadowRoots: ShadowRoot[];
}

/** A paragraph, heading or other stretch of text that no block element interrupts; `null` is a line break; `chars` is without outer white space. */
export interface Block {
  place: Place;
  nodes: (Text | null)[];
  chars: number;
  linkedChars: number;
  /** Its text as `writeText` wrote it, with runs that count from its start. */
  written?: NodeIndex & { text: string };
}

/** A place in which nothing was gathered yet. */
export function newPlace(element: Element, around: Place[], links: number): Place {
  const tag = isForm(element) ? 'form' : element.localName;
  const place: Place = { element, tag, path: [], links, prose: 0, inside: [], shadowRoots: [] };
  place.path = [place, ...around];
  return place;
}

/** Elements within a line. */
export const inlineTags = /^(a|b|em|font|i|span|strong|sup)$/;
/** Whether it depends on the text in an element if it is a place, or is read at all. */
export const dependsOnText = ({ tag }: Place) => inlineTags.test(tag);
export const isPlace = (item: Place | Block): item is Place => 'path' in item;

/** The innermost place on a path of nodes (from the inside outwards) in which all that depends on them is seen; nothing for a path that does not end in the root. */
export function placeAround(root: Place, path: Node[]): Place | undefined {
  const depth = path.indexOf(root.element);
  if (depth < 0) return undefined;
  let place = root;
  for (const element of path.slice(0, depth).reverse()) {
    place = place.inside.find((item): item is Place => isPlace(item) && item.element === element) ?? place;
  }
  return place.path.findLast(dependsOnText)?.path[1] ?? place;
}

/** Everything in a place, in the order of the page. */
export function contentOf(place: Place): { blocks: Block[]; shadowRoots: ShadowRoot[] } {
  const blocks: Block[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const collect = (from: Place) => {
    for (const root of from.shadowRoots) shadowRoots.push(root);
    for (const item of from.inside) {
      if (isPlace(item)) collect(item);
      else blocks.push(item);
    }
  };
  collect(place);
  return { blocks, shadowRoots };
}
