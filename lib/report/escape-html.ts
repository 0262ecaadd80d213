import { contained } from '../text/contained';

/** Marks that would end a text or the value of an attribute. */
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// Characters that HTML forbids, and that some programs end a text at.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Words as HTML that shows them as they are, in a text or between quotes as the value of an attribute. */
export function escapeHtml(words: string): string {
  return words
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/g, (mark) => marks[mark]!);
}

/**
 * Words of others as HTML: whatever direction they have, and whatever marks of directions are in them, the words around them stay where they are.
 */
export function isolated(words: string): string {
  return `<bdi>${escapeHtml(contained(words))}</bdi>`;
}

/** A link that leads to the web, else its address as words: a file on the reader's disk is nobody else's, and nothing may run. */
export function webLink(address: string, words: string): string {
  if (!/^https?:\/\//i.test(address)) return isolated(address);
  return `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${escapeHtml(words)}</a>`;
}
