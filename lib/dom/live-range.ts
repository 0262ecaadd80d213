/** A live range over what a static one covers, for its rectangles; a text that has become shorter is covered as far as it goes. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  const within = (node: Node, offset: number) => Math.min(offset, node instanceof Text ? node.length : node.childNodes.length);
  range.setStart(startContainer, within(startContainer, startOffset));
  range.setEnd(endContainer, within(endContainer, endOffset));
  return range;
}
