import { analyse } from '../../../lib/detect/grammar/analysis';
import { readCandidates } from '../../../lib/detect/mentions/learned/read-candidates';
import { findPartyCandidates, type PartyCandidates } from '../../../lib/detect/mentions/party-candidates';
import { type WordReading, wordReader } from '../../../lib/detect/model/reading';
import { readNames } from '../../../lib/lexicon/known-names';
import names from '../../../lib/lexicon/names.json';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import tagging from '../../../lib/text/parts-of-speech.json';
import { makeTagger } from '../../../lib/text/tag';
import { type Words, wordsIn } from './match-spans';

/** The corpora, by the number that the features know them by: 0 is our own scheme, as which everything is read when it is not learnt from. */
export const corpora = ['scheme', 'gum', 'annoctr', 'silver', 'annoctr-ext'] as const;
export type Corpus = (typeof corpora)[number];

/** A document to learn parties from: its candidates with their features and what each may be. */
export interface PartyLesson {
  id: string;
  corpus: Corpus;
  text: string;
  reading: WordReading;
  found: PartyCandidates;
  /** The words of each candidate. */
  spans: Words[];
  /** Features of candidate k are `ids[starts[k]]` up to `ids[starts[k + 1]]`; the first `frames[k]` tell most. */
  starts: Int32Array;
  ids: Int32Array;
  frames: Int32Array;
  /** A bit for each class that the annotation allows, and how much the candidate counts: 0 when nothing is known of it. */
  allowed: Uint8Array;
  weights: Float32Array;
}

readNames(names);
const tagSentence = makeTagger(tagging);
const readWords = wordReader();

/** Reads a text's candidates and their features in a space of `1 << bits`; what they are is still to be said. */
export function readPartyLesson(id: string, text: string, corpus: Corpus, syntax: SyntaxModel, bits: number): PartyLesson {
  const document = analyse({ text, blocks: [] }, tagSentence);
  const reading = readWords(document, readSyntax(document, syntax));
  const found = findPartyCandidates(document);
  const count = found.candidates.length;
  const starts = new Int32Array(count + 1);
  const frames = new Int32Array(count);
  const parts: Int32Array[] = [];
  readCandidates(
    reading,
    found,
    bits,
    (index, sink, frame) => {
      parts.push(sink.ids.slice(0, sink.count));
      starts[index + 1] = starts[index]! + sink.count;
      frames[index] = frame;
    },
    corpora.indexOf(corpus),
  );
  const ids = new Int32Array(starts[count]!);
  parts.forEach((part, index) => {
    ids.set(part, starts[index]!);
  });
  const spans = found.candidates.map(({ from, to }) =>
    wordsIn(text, { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end }),
  );
  return { id, corpus, text, reading, found, spans, starts, ids, frames, allowed: new Uint8Array(count), weights: new Float32Array(count) };
}
