import type { Reading } from './reading';

/** A cue in tokens, `from` up to but not including `to`; `head` is the word that says what kind of cue it is. */
export interface CueTokens {
  from: number;
  to: number;
  head: number;
}

const mostBefore = 3; // sentences
const mostAfter = 8;
const mostTokens = 200; // each side
const longSentence = 300; // tokens: a text without sentences, of which only what is near is read
const near = 60; // tokens each side

/** Where a cue's source and content are looked for: its sentence, and neighbours that a quotation or a colon joins to it. */
export function roleWindow(r: Reading, cue: CueTokens): [from: number, to: number] {
  const { sentences } = r.doc;
  const own = r.sentence[cue.head]!;
  const home = sentences[own]!;
  if (home.tokenEnd - home.firstToken > longSentence)
    return [Math.max(home.firstToken, cue.from - near), Math.min(home.tokenEnd, cue.to + near)];
  let first = own;
  let last = own;
  const quoted = (i: number) => r.quote[i] !== 0;
  while (first > 0 && own - first < mostBefore) {
    const before = sentences[first - 1]!;
    if (home.firstToken - before.firstToken > mostTokens) break;
    const end = before.tokenEnd - 1;
    const close = first === own && cue.from - home.firstToken < 5 && before.block === home.block;
    if (
      !close &&
      !quoted(end) &&
      !(end > before.firstToken && quoted(end - 1)) &&
      !(r.quote[sentences[first]!.firstToken] !== 0 && r.quoteState[sentences[first]!.firstToken] !== 2)
    )
      break;
    if (!close && first === own && cue.from - home.firstToken > 25) break;
    first--;
  }
  while (last + 1 < sentences.length && last - own < mostAfter) {
    const after = sentences[last + 1]!;
    if (after.tokenEnd - home.tokenEnd > mostTokens) break;
    const close = last === own && home.tokenEnd - cue.to < 3;
    if (!close && !quoted(after.firstToken)) break;
    last++;
  }
  return [Math.max(sentences[first]!.firstToken, cue.from - mostTokens), Math.min(sentences[last]!.tokenEnd, cue.to + mostTokens)];
}
