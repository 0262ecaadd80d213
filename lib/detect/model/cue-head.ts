import type { TextDocument } from '../../text/text-document';

/** Words that precede a cue's head: auxiliaries, modals, negations, adverbs, pronouns; as the scorer of the corpus has them. */
const light = new Set(
  (
    'be is are was were been being am have has had having do does did doing done will would shall should can could may might must wo ca isn aren wasn weren haven hasn hadn don doesn didn won wouldn couldn shouldn mightn ' +
    'not n t s re ve ll d m to also never ever even just only still already again once then now so too both often sometimes soon later recently previously first last always clearly quite rather very more most ' +
    "he she it they we you i who which that this these those there and but or as n't 's 're 've 'll 'd 'm"
  ).split(' '),
);

/** The token of `from` up to `to` that says what kind of cue it is; the last where all are light. */
export function cueHead(doc: TextDocument, from: number, to: number): number {
  let last = -1;
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]!;
    if (token.kind === 'punctuation') continue;
    last = i;
    if (!light.has(token.lower) && !(token.lower.length > 4 && token.lower.endsWith('ly'))) return i;
  }
  return last < 0 ? to - 1 : last;
}
