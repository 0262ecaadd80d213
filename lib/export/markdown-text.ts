/**
 * Marks that Markdown, or a flavour of it, may read as anything but themselves: anywhere, beside other than letters (a hyphen), before what is no space
 * (what makes addresses links, and entities), or at the start of a line (numbers of lists, definitions).
 */
const marks = /[#$*+<=>@[\\\]^_`{|}~]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|[.:&](?=\S)|(?<=^\d{1,9})[.)]|(?<=^):/gu;
const lineBreaks = /[\r\n\u0085\u2028\u2029\v\f]+/;

/** Words as Markdown that shows them as they are, in one line: no markup, no HTML, no links. */
export function inlineMarkdown(words: string): string {
  return lines(words).join(' ');
}

/** Words as lines of one paragraph of Markdown, broken where they were; empty lines are lost. */
export function markdownLines(words: string): string {
  return lines(words).join('\\\n');
}

/** Words as a quotation. */
export function markdownQuote(words: string): string {
  return lines(words)
    .map((line, n, all) => `> ${line}${n < all.length - 1 ? '\\' : ''}`)
    .join('\n');
}

/** A link to a web page; a file's address is only shown, since a reader elsewhere has no such file. */
export function markdownLink(words: string, uri: string): string {
  if (!/^https?:/.test(uri)) return inlineMarkdown(uri);
  return `[${inlineMarkdown(words)}](<${uri.replace(/[\\<>&]/g, (mark) => (mark === '&' ? '&amp;' : encodeURIComponent(mark)))}>)`;
}

function lines(words: string): string[] {
  return words
    .toWellFormed()
    .split(lineBreaks)
    .map((line) => line.trim().replace(marks, '\\$&'))
    .filter(Boolean);
}
