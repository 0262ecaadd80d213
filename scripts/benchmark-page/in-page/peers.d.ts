// What the benchmark uses of the peers, which are installed for it alone.

declare module 'peer:mark.js' {
  // biome-ignore lint/style/noDefaultExport: it is theirs
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: object): void;
    markRegExp(expression: RegExp, options: object): void;
  }
}

declare module 'peer:hypothesis/highlighter' {
  export class Highlighter {
    highlightRange(range: Range): HTMLElement[];
  }
}

declare module 'peer:hypothesis/anchoring' {
  export function describe(root: Element, range: Range): { type: string }[];
  export function anchor(root: Element, selectors: { type: string }[]): Promise<Range>;
}

declare module 'peer:@apache-annotator/dom' {
  export function highlightText(target: Range, tag: string): () => void;
  export function describeTextQuote(range: Range, scope: Node): Promise<{ type: string }>;
  export function createTextQuoteSelectorMatcher(selector: { type: string }): (scope: Node) => AsyncIterable<Range>;
}

declare module 'peer:@recogito/text-annotator' {
  interface Annotation {
    id: string;
    bodies: object[];
    target: { annotation: string; selector: { quote: string; start: number; end: number; range: Range }[] };
  }
  export function createTextAnnotator(
    container: HTMLElement,
    options: object,
  ): { setAnnotations(annotations: Annotation[]): void; renderer: { redraw(lazy?: boolean): void } };
}
