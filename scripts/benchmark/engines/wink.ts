import type { Engine, Found, Range } from '../engine';
import { reportingVerbs } from './reporting-verbs';

/** What is used of wink-nlp 2; its types are not there unless the benchmark is installed. */
interface Tokens {
  out<Value>(which: Value): string[];
}
interface Wink {
  its: Record<'pos' | 'lemma' | 'value', unknown>;
  readDoc(text: string): { sentences(): { each(visit: (sentence: { tokens(): Tokens }) => void): void } };
}
interface Word extends Record<'value' | 'pos' | 'lemma', string> {
  start: number;
  end: number;
}

const inPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);

/** The run of words of a noun phrase that ends before `at`, punctuation between them and it left out; from and to, `to` exclusive. */
function phraseBefore(words: Word[], at: number): Range | undefined {
  let to = at;
  while (to > 0 && ['PUNCT', 'AUX', 'ADV'].includes(words[to - 1]!.pos)) to--;
  let from = to;
  while (from > 0 && inPhrase.has(words[from - 1]!.pos)) from--;
  return from < to ? [from, to] : undefined;
}

function phraseAfter(words: Word[], at: number): Range | undefined {
  let to = at;
  while (to < words.length && inPhrase.has(words[to]!.pos)) to++;
  return to > at ? [at, to] : undefined;
}

/** The attributions of one sentence. */
function attributionsIn(words: Word[]): Found['attributions'] {
  const place = (from: number, to: number): Range[] => (from < to ? [[words[from]!.start, words[to - 1]!.end]] : []);
  return words.flatMap(({ pos, lemma }, at): Found['attributions'] => {
    if (pos !== 'VERB' || !reportingVerbs.has(lemma)) return [];
    const source = phraseBefore(words, at) ?? phraseAfter(words, at + 1);
    const end = words.at(-1)?.pos === 'PUNCT' ? words.length - 1 : words.length;
    const follows = place(at + 1, end);
    const content = end - at > 3 ? follows : place(0, source && source[1] <= at ? source[0] : at);
    return [{ kind: 'statement', strength: 'stated', source: source ? place(...source) : [], cue: place(at, at + 1), content }];
  });
}

/**
 * wink-nlp with its small web model, which names no persons or organizations. A verb (by its tags and lemmas) of the naive lexicon is a cue, the nearest noun
 * phrase by its tags the source, the rest of the sentence the content.
 */
export function makeWink(nlp: Wink): Engine {
  const { its } = nlp;
  return (text) => {
    const attributions: Found['attributions'] = [];
    let at = 0;
    nlp
      .readDoc(text)
      .sentences()
      .each((sentence) => {
        const tokens = sentence.tokens();
        const [values, tags, lemmas] = [tokens.out(its.value), tokens.out(its.pos), tokens.out(its.lemma)];
        const words = values.map((value, k): Word => {
          const found = text.indexOf(value, at);
          const start = found < 0 ? at : found;
          at = start + value.length;
          return { value, pos: tags[k] ?? '', lemma: lemmas[k] ?? '', start, end: at };
        });
        attributions.push(...attributionsIn(words));
      });
    const spans = attributions.map(({ cue: [[start, end] = [0, 0]] }) => ({ type: 'attribution' as const, start, end }));
    return { spans, attributions };
  };
}
