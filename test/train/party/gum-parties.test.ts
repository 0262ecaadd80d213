import { expect, test } from 'vitest';
import { readNames } from '../../../lib/lexicon/known-names';
import names from '../../../lib/lexicon/names.json';
import type { GumDocument } from '../../../scripts/gum-document';
import { readGumParties } from '../../../scripts/train/party/gum-parties';

readNames(names);

type Word = [word: string, part: string, head: number, relation: string];

/** A document of one sentence, whose words stand with a space between them, and one mention from word to word. */
function document(words: Word[], type: string, from: number, to: number): GumDocument {
  let text = '';
  const tokens = words.map(([word, part, head, relation]): GumDocument['tokens'][number] => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text += text.length === 0 ? word : ` ${word}`;
    return [start, text.length, word, part, part === 'PART' ? 'POS' : 'NN', head, relation];
  });
  const entities = [{ start: tokens[from]![0], end: tokens[to]![1], type, group: '1' }];
  return { id: 'x', genre: 'news', text, sentences: [[0, text.length]], tokens, entities };
}

const coFounder: Word[] = [
  ['Sentra', 'PROPN', 2, 'compound'],
  ['co-founder', 'NOUN', 5, 'nsubj'],
  ['Jo', 'PROPN', 2, 'flat'],
  ['Doe', 'PROPN', 2, 'flat'],
  ['left', 'VERB', 0, 'root'],
];

const rows: [why: string, document: GumDocument, found: string[]][] = [
  ['a name after a descriptor is the person', document(coFounder, 'person', 0, 3), ['person named: Jo Doe']],
  [
    'a title stays out',
    document(
      [
        ['Senator', 'PROPN', 3, 'nsubj'],
        ['Doe', 'PROPN', 1, 'flat'],
        ['left', 'VERB', 0, 'root'],
      ],
      'person',
      0,
      1,
    ),
    ['person named: Doe'],
  ],
  [
    'a title alone is nobody',
    document(
      [
        ['Senator', 'PROPN', 2, 'nsubj'],
        ['left', 'VERB', 0, 'root'],
      ],
      'person',
      0,
      0,
    ),
    [],
  ],
  [
    'a pronoun is nobody',
    document(
      [
        ['He', 'PRON', 2, 'nsubj'],
        ['left', 'VERB', 0, 'root'],
      ],
      'person',
      0,
      0,
    ),
    [],
  ],
  [
    'a description loses its article',
    document(
      [
        ['the', 'DET', 2, 'det'],
        ['officials', 'NOUN', 3, 'nsubj'],
        ['left', 'VERB', 0, 'root'],
      ],
      'person',
      0,
      1,
    ),
    ['person: officials'],
  ],
  [
    'a kind of body stays out before its name',
    document(
      [
        ['security', 'NOUN', 2, 'compound'],
        ['firm', 'NOUN', 3, 'compound'],
        ['Sentra', 'PROPN', 4, 'nsubj'],
        ['left', 'VERB', 0, 'root'],
      ],
      'organization',
      0,
      2,
    ),
    ['organization named: Sentra'],
  ],
  [
    'several are none of them',
    document(
      [
        ['Doe', 'PROPN', 4, 'nsubj'],
        ['and', 'CCONJ', 3, 'cc'],
        ['Roe', 'PROPN', 1, 'conj'],
        ['left', 'VERB', 0, 'root'],
      ],
      'person',
      0,
      2,
    ),
    [],
  ],
  [
    'a country that acts is a state',
    document(
      [
        ['Norway', 'PROPN', 2, 'nsubj'],
        ['left', 'VERB', 0, 'root'],
      ],
      'organization',
      0,
      0,
    ),
    ['state named: Norway'],
  ],
  [
    'an institution taken for a place is told apart',
    document(
      [
        ['Harbour', 'PROPN', 2, 'compound'],
        ['Museum', 'PROPN', 3, 'nsubj'],
        ['opened', 'VERB', 0, 'root'],
      ],
      'place',
      0,
      1,
    ),
    ['institution named: Harbour Museum'],
  ],
  [
    'a network that something was posted on is no party',
    document(
      [
        ['posted', 'VERB', 0, 'root'],
        ['on', 'ADP', 3, 'case'],
        ['Twitter', 'PROPN', 1, 'obl'],
      ],
      'organization',
      2,
      2,
    ),
    [],
  ],
];

for (const [why, given, found] of rows)
  test(`in GUM, ${why}`, () =>
    expect(
      readGumParties(given).map(({ start, end, type, named }) => `${type}${named ? ' named' : ''}: ${given.text.slice(start, end)}`),
    ).toEqual(found));
