import type { TextDocument } from './text-document';
import type { Token } from './tokenize';

/** A quotation by token index, quotation marks included, `to` exclusive. One that runs over several paragraphs is one quotation. */
export interface Quote {
  from: number;
  to: number;
  closed: boolean;
}

const longest = 1500; // tokens: a mark that is not closed by then was no opening quotation mark

interface Style {
  opens: string[];
  closes: string[];
  /** Single marks are also apostrophes: one that stays open was no quotation. */
  single?: true;
}
const styles: Style[] = [
  { opens: ['“', '„', '«'], closes: ['”', '»'] },
  { opens: ['"'], closes: ['"'] },
  { opens: ["''", '``'], closes: ["''"] },
  { opens: ['‘'], closes: ['’'], single: true },
  { opens: ["'"], closes: ["'"], single: true },
];
const curly = new Set(['“', '„', '«', '``']);
const curlyClose = new Set(['”', '»', '’']);

/** The quotations of a document in order of their place; those within another are left out. */
export function findQuotes({ tokens, sentences }: TextDocument): Quote[] {
  const quotes: Quote[] = [];
  const blockOf = (i: number) => sentences[tokens[i]!.sentence]!.block;
  let open: { at: number; style: Style } | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (open && (i - open.at > longest || (blockOf(i) !== blockOf(i - 1) && !continues(open, token)))) {
      closeUnclosed(open, i);
      open = undefined;
    }
    if (token.tag !== '"') continue;
    if (!open || open.style.opens.includes(token.text)) {
      // A second opening mark shows that the first was never closed.
      const style = styles.find(({ opens }) => opens.includes(token.text));
      if (style && isOpening(tokens, i)) {
        open = open && blockOf(i) !== blockOf(i - 1) ? open : { at: i, style };
        continue;
      }
    }
    if (open?.style.closes.includes(token.text) && !isOpening(tokens, i)) {
      if (i - open.at > 1) quotes.push({ from: open.at, to: i + 1, closed: true });
      open = undefined;
    }
  }
  if (open) closeUnclosed(open, tokens.length);
  return quotes;

  /** A paragraph of speech may lack its closing mark; anything single that stays open was an apostrophe. */
  function closeUnclosed({ at, style }: { at: number; style: Style }, before: number): void {
    if (style.single || before - at > longest) return;
    let to = at + 1;
    while (to < before && blockOf(to) === blockOf(at)) to++;
    if (to - at > 2) quotes.push({ from: at, to, closed: false });
  }
}

/** Whether the first token of a new paragraph carries on the quotation that the last one left open. */
function continues(open: { style: Style }, token: Token): boolean {
  return open.style.opens.includes(token.text) && !open.style.single;
}

/** Whether a mark stands where a quotation opens: after a space or bracket and before a word. Curly opening marks always do. */
function isOpening(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (curly.has(token.text)) return true;
  if (curlyClose.has(token.text)) return false;
  const next = tokens[i + 1];
  const touchesNext = next !== undefined && !next.spaced && next.kind !== 'punctuation';
  if (token.spaced) return touchesNext || (next !== undefined && !next.spaced);
  const before = tokens[i - 1];
  return touchesNext && before !== undefined && before.kind === 'punctuation' && '([—–-'.includes(before.text[0]!);
}
