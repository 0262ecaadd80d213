import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { partyClasses } from '../../../lib/detect/mentions/learned/party-classes';
import { trainingCorrection } from '../../../lib/export/training-correction';
import type { Correction } from '../../../lib/model/correction';
import { decodeModel } from '../../../lib/syntax/decode-model';
import { readCorrections } from '../../../scripts/train/party/read-party-corpora';
import { correction } from '../../corrections/samples';

let syntax: ReturnType<typeof decodeModel>;
beforeAll(() => {
  syntax = decodeModel(readFileSync(new URL('../../../lib/weights/syntax.bin', import.meta.url)));
});

const marked = 'Tarnwood Labs said that [Northland] had attacked Ostra on Monday, and Interpol agreed.';
const rows: [what: string, changed: Partial<Correction>, classes: string[] | undefined][] = [
  ['no actor', {}, ['thing', 'place', 'generic']],
  ['an agency', { is: 'agency' }, ['organization']],
  ['an actor', { found: 'agency', is: 'actor' }, ['person', 'group', 'state']],
  ['an attribution', { found: undefined, is: 'attribution' }, undefined],
  ['no attribution', { found: 'attribution' }, undefined],
];
for (const [what, changed, classes] of rows) {
  test(`of words that are ${what} the parties’ model learns ${classes ? 'that, and of the words around them nothing' : 'nothing'}`, () => {
    const [lesson] = readCorrections([trainingCorrection(correction(1, marked, changed))], syntax, 19);
    if (!classes) return expect(lesson).toBeUndefined();
    const { tokens } = lesson!.reading.doc;
    const learnt = lesson!.found.candidates.flatMap(({ from, to }, j) => {
      if (lesson!.weights[j] === 0) return [];
      const words = lesson!.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      return [[words, partyClasses.filter((_name, bit) => lesson!.allowed[j]! & (1 << bit)).sort()]];
    });
    expect(learnt).toEqual([['Northland', classes.sort()]]);
  });
}
