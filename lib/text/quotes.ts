import type { TextDocument } from './text-document';
import type { Token } from './tokenize';

/** A quotation by token index, quotation marks included, `to` exclusive. One that runs over several paragraphs is one quotation. */
export interface Quote {
  from: number;
  to: number;
}

const longest = 1500; // tokens: a mark that is not closed by then was no opening quotation mark
const openingMarks = new Set(['“', '„', '«', '``', '‘']);
const closingMarks = new Set(['”', '»', '’']);
const singleMarks = new Set(["'", '‘', '’', '‚', '`']);

interface Open {
  at: number;
  /** Single marks are also apostrophes: one that stays open was no quotation. */
  single: boolean;
}

/** The quotations of a document in order of their place; those within another are left out. Curly, straight and doubled single marks may be mixed. */
export function findQuotes({ tokens, sentences }: TextDocument): Quote[] {
  const quotes: Quote[] = [];
  const blockOf = (i: number) => sentences[tokens[i]!.sentence]!.block;
  const startsBlock = (i: number) => i === 0 || blockOf(i) !== blockOf(i - 1);
  let open: Open | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const isMark = token.tag === '"';
    const single = isMark && singleMarks.has(token.text);
    const opening = isMark && isOpening(tokens, i);
    if (open && startsBlock(i) && opening && !single && !open.single) continue; // the next paragraph of the same speech
    if (open && (startsBlock(i) || i - open.at > longest)) {
      close(open, i);
      open = undefined;
    }
    if (!isMark) continue;
    if (opening) {
      // A second opening mark of the same kind shows that the first was never closed.
      if (!open || open.single === single || open.single) open = { at: i, single };
    } else if (open && open.single === single) {
      if (i - open.at > 1) quotes.push({ from: open.at, to: i + 1 });
      open = undefined;
    }
  }
  if (open) close(open, tokens.length);
  return quotes;

  /** A paragraph of speech may lack its closing mark: it ends with its paragraph. */
  function close({ at, single }: Open, before: number): void {
    if (single || before - at > longest) return;
    let to = at + 1;
    while (to < before && blockOf(to) === blockOf(at)) to++;
    if (to - at > 2) quotes.push({ from: at, to });
  }
}

/** Whether a mark opens a quotation: by its shape, unless the spaces around it say otherwise; a straight one by the spaces alone. */
function isOpening(tokens: Token[], i: number): boolean {
  const { text, spaced } = tokens[i]!;
  const next = tokens[i + 1];
  const touchesNext = next !== undefined && !next.spaced;
  if (closingMarks.has(text)) return false;
  if (openingMarks.has(text)) return spaced || touchesNext;
  if (spaced) return touchesNext;
  const before = tokens[i - 1];
  return touchesNext && next.kind !== 'punctuation' && before?.kind === 'punctuation' && '([—–-"“'.includes(before.text[0]!);
}
