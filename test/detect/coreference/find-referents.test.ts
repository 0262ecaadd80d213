import { expect, test } from 'vitest';
import { findReferents } from '../../../lib/detect/coreference/find-referents';
import { analyse } from '../../../lib/detect/grammar/analysis';
import { findMentions } from '../../../lib/detect/mentions/find-mentions';
import { readNames } from '../../../lib/lexicon/known-names';
import names from '../../../lib/lexicon/names.json';
import tagging from '../../../lib/text/parts-of-speech.json';
import { makeTagger } from '../../../lib/text/tag';

readNames(names);
const tagSentence = makeTagger(tagging);

/** What each phrase in braces stands for, `-` for those that are left open. */
function referents(marked: string): string[] {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '{') starts.push(text.length);
    else if (char === '}') ends.push(text.length);
    else text += char;
  }
  const analysis = analyse({ text, blocks: [] }, tagSentence);
  const phrases = starts.map((start, i) => ({
    from: analysis.tokens.findIndex((token) => token.start === start),
    to: analysis.tokens.findIndex((token) => token.end === ends[i]) + 1,
  }));
  return findReferents(analysis, findMentions(analysis), phrases).map((span) => (span ? text.slice(span.start, span.end) : '-'));
}

const examples: [why: string, marked: string, names: string[]][] = [
  [
    'he is the man who spoke before',
    'The network was quiet, Pavel Novotny said on Monday. {He} said that it was safe now.',
    ['Pavel Novotny'],
  ],
  [
    'she is the woman, whoever came last',
    'Minister Jana Horakova met Pavel Novotny on Friday. {She} said the talks went well.',
    ['Jana Horakova'],
  ],
  ['a title tells the gender', 'Mr Okoro and Ms Lindqvist left. {He} blamed the weather, and {she} blamed him.', ['Okoro', 'Lindqvist']],
  [
    'a speaker goes on',
    '“We saw it coming,” said Tomas Berg, who runs the lab. “Nobody listened,” {he} added. {He} declined to say more.',
    ['Tomas Berg', 'Tomas Berg'],
  ],
  ['a surname is the person named in full', 'Maria Okafor left the company. A day later, {Okafor} denied it.', ['Maria Okafor']],
  ['a title before a surname changes nothing', 'Maria Okafor left. {Security chief Okafor} denied it.', ['Maria Okafor']],
  ['a full name is itself', '{Maria Okafor} denied it.', ['-']],
  ['a surname that two people have is left open', 'Anna Berg and Tomas Berg spoke. {Berg} denied it.', ['-']],
  [
    'an abbreviation is the name before it in brackets',
    'The Norland Cyber Security Agency (NUKIB) warned of it. Later {NUKIB} withdrew the warning.',
    ['Norland Cyber Security Agency'],
  ],
  [
    'an abbreviation is the name of its initials',
    'The National Quality Agency came in March. {NQA} found nothing.',
    ['National Quality Agency'],
  ],
  ['a short name is the longer one', 'Hallam Hotels Group was breached. Nothing was lost, {Hallam} said.', ['Hallam Hotels Group']],
  [
    'the agency is the one named so',
    'The National Quality Agency warned hospitals. Guests of Hallam Hotels Group were told too. {The agency} said that it was urgent.',
    ['National Quality Agency'],
  ],
  ['the company is the firm in apposition', 'Sentra Labs, a security firm, found the flaw. {The firm} said it was old.', ['Sentra Labs']],
  ['the group is the hackers', 'Fancy Bear was seen again in May. {The group} denied it.', ['Fancy Bear']],
  ['the minister has that title', 'Minister Jana Horakova came late. {The minister} said nothing.', ['Jana Horakova']],
  ['who is the name before it', 'Tomas Berg, {who} said that, has left.', ['Tomas Berg']],
  ['the group is no company', 'Sentra Labs found it. {The group} denied it.', ['-']],
  ['a title tells of somebody else', 'Anna Berg came. {Mr Berg} stayed away.', ['-']],
  ['nobody named is left open', 'A man came in. {He} said nothing.', ['-']],
  ['a nearer man without a name is no man named before', 'Tomas Berg left. The teenager came in. {He} said nothing.', ['-']],
  ['they and it are left open', 'Sentra Labs found it. {They} said so, and {it} was true.', ['-', '-']],
  [
    'a phrase about somebody else is left open',
    'Maria Okafor left. {A friend of Okafor} denied it, as did {Okafor and her friend}.',
    ['-', '-'],
  ],
  ['a description that names somebody else is left open', 'Sentra Labs found it. {The Hallam company} denied it.', ['-']],
  ['nothing comes of nothing', '', []],
];

for (const [why, marked, names] of examples) test(`${why}: ${marked}`, () => expect(referents(marked)).toEqual(names));

const hostile: [name: string, text: string][] = [
  ['pronouns only', 'he she him her his hers '.repeat(400)],
  ['one surname for many', Array.from({ length: 400 }, (_, i) => `Ann${'abcdefghij'[i % 10]} X${i} Berg said he did.`).join(' ')],
  ['a name that repeats', 'Berg Berg Berg Berg said the agency (Berg) (BB) said.'],
  ['brackets and marks', '((NQA)) “he” ’s ’s (he) — the the agency the'],
  ['lone surrogates', 'The \ud83d Ann Berg \udc00 said he \ud800\udbff.'],
];

for (const [name, text] of hostile) {
  test(`every phrase of ${name} is answered with a span within the text or left open`, () => {
    const analysis = analyse({ text, blocks: [] }, tagSentence);
    const phrases = analysis.tokens.flatMap((_, from) => [1, 2, 3].map((n) => ({ from, to: Math.min(analysis.tokens.length, from + n) })));
    const answers = findReferents(analysis, findMentions(analysis), phrases);
    expect(answers).toHaveLength(phrases.length);
    for (const span of answers) {
      if (!span) continue;
      expect(span.start).toBeLessThan(span.end);
      expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });
}
