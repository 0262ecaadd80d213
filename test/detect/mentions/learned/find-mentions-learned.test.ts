import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../../lib/detect/grammar/analysis';
import { findMentions } from '../../../../lib/detect/mentions/find-mentions';
import { decodePartyModel } from '../../../../lib/detect/mentions/learned/party-model';
import { wordReader } from '../../../../lib/detect/model/reading';
import { readNames } from '../../../../lib/lexicon/known-names';
import names from '../../../../lib/lexicon/names.json';
import { decodeModel } from '../../../../lib/syntax/decode-model';
import { readSyntax } from '../../../../lib/syntax/read-syntax';
import tagging from '../../../../lib/text/parts-of-speech.json';
import { makeTagger } from '../../../../lib/text/tag';

readNames(names);
const weights = new URL('../../../../lib/weights/', import.meta.url);
const isThere = ['syntax.bin', 'parties.bin'].every((file) => existsSync(new URL(file, weights)));
const read = (file: string) => readFileSync(new URL(file, weights));
const tagSentence = makeTagger(tagging);
const readWords = wordReader();

function learnedMentions(text: string) {
  const model = decodePartyModel(read('parties.bin'));
  const analysis = analyse({ text, blocks: [] }, tagSentence);
  const syntax = readSyntax(analysis, decodeModel(read('syntax.bin')));
  return findMentions(analysis, { model, reading: readWords(analysis, syntax) });
}

/** Sentences of our own, in a story each, and what must be among the likely mentions. */
const examples: [why: string, text: string, found: string[]][] = [
  [
    'a gang that no list has',
    'Velvet Heron is a threat actor that targets governments. Researchers at Norfolk Labs attributed the malware to Velvet Heron, which uses phishing.',
    ['actor: Velvet Heron', 'agency: Norfolk Labs'],
  ],
  [
    'people without a name',
    'Unnamed officials said that hackers had stolen the files. Two people with links to the ministry denied it.',
    ['actor: hackers'],
  ],
  [
    'a person and an institution',
    'Maria Okafor, who leads the National Quality Agency, told reporters on Monday.',
    ['actor: Maria Okafor', 'agency: National Quality Agency'],
  ],
  ['a state that acts', 'Russia denied the charge.', ['actor: Russia']],
  ['a seat of power', 'The Kremlin denied the charge.', ['agency: Kremlin']],
];

for (const [why, text, found] of examples)
  test.skipIf(!isThere)(`the model finds ${why}`, () => {
    const likely = learnedMentions(text).filter(({ likelihood }) => likelihood >= 0.5);
    expect(likely.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual(expect.arrayContaining(found));
  });

const hostile = [
  '',
  ' \n\t ',
  '“”()[]…—',
  'A B C D '.repeat(200),
  'The \ud83d hacker \udc00 said.',
  'Russia, China and '.repeat(300),
  'Berg Berg '.repeat(200),
];

for (const [index, text] of hostile.entries())
  test.skipIf(!isThere)(
    `mentions by the model in hostile text ${index + 1} are in order, within it, each once, and 0.3 to 1 likely`,
    () => {
      const mentions = learnedMentions(text);
      const places = mentions.map(({ span, kind }) => `${span.start} ${span.end} ${kind}`);
      expect(new Set(places).size).toBe(places.length);
      let last = 0;
      for (const { span, likelihood } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(likelihood).toBeGreaterThanOrEqual(0.3);
        expect(likelihood).toBeLessThanOrEqual(1);
        last = span.start;
      }
    },
  );
