import { expect, test } from 'vitest';
import { relationWords } from '../../lib/dom/describe-detection';
import { cardContent, type Say } from '../../lib/explain/card-content';
import type { Detection } from '../../lib/model/detection';
import { attributed, detected, spanOf } from '../dom/detections';

const say: Say = (word: string, words: (string | number)[] = []) => [word, ...words].join(' ');
const message = (name: string) => name;
const cardOf = (text: string, detection: Detection) =>
  cardContent({ text, detection, relation: relationWords(text, detection) }, say, message, { canCorrect: true });
/** What a card says beside a label. */
const rowValue = (label: string, text: string, detection: Detection) =>
  cardOf(text, detection).rows.find((row) => row.label === label)?.value;
const text = 'It rained. Late on Monday NUKIB blamed a gang for the attack. Then it stopped.';

test('a card shows the sentence with its parts', () => {
  const detection = attributed(text, { kind: 'responsibility', source: 'NUKIB', cue: 'blamed', target: 'a gang', content: 'the attack' });
  const { sentence, title } = cardOf(text, detection);
  expect(title).toBe('card.responsibility');
  expect(sentence.map(({ text }) => text).join('')).toBe('Late on Monday NUKIB blamed a gang for the attack. ');
  expect(sentence.filter(({ part }) => part)).toEqual([
    { text: 'NUKIB', part: 'source' },
    { text: 'blamed', part: 'cue' },
    { text: 'a gang', part: 'target' },
    { text: 'the attack', part: 'content' },
  ]);
});

test('a part inside another is emphasised for itself', () => {
  const detection = attributed(text, { cue: 'blamed', content: 'NUKIB blamed a gang' });
  expect(cardOf(text, detection).sentence.filter(({ part }) => part)).toEqual([
    { text: 'NUKIB ', part: 'content' },
    { text: 'blamed', part: 'cue' },
    { text: ' a gang', part: 'content' },
  ]);
});

test('a card says who, by which words, what, whom and how firmly', () => {
  const detection = attributed(text, {
    kind: 'responsibility',
    source: 'NUKIB',
    cue: 'blamed',
    target: 'a gang',
    content: 'the attack',
    strength: 'alleged',
  });
  expect(cardOf(text, detection).rows).toEqual([
    { label: 'card.blamer', value: 'NUKIB' },
    { label: 'card.cue', value: 'blamed' },
    { label: 'card.act', value: 'the attack' },
    { label: 'card.target', value: 'a gang' },
    { label: 'card.class', value: 'card.classIs cueClass.blame cueClassIs.blame' },
    { label: 'card.strength', value: 'card.byCue strength.alleged blamed' },
    { label: 'card.why', value: 'why_test' },
    { label: 'card.likelihood', value: 'likelihood.sure 99' },
  ]);
});

test('what names nobody itself says in whose statement it stands', () => {
  const detection = attributed(text, { kind: 'responsibility', cue: 'blamed' });
  const reported = { ...detection, relation: { ...detection.relation!, reportedBy: spanOf(text, 'NUKIB') } };
  expect(rowValue('card.blamer', text, reported)).toBe('card.within NUKIB');
});

test('a statement by nobody says so, and has no row for what it lacks', () => {
  const { rows } = cardOf(text, attributed(text, { cue: 'blamed' }));
  expect(rows.slice(0, 3).map(({ label }) => label)).toEqual(['card.speaker', 'card.cue', 'card.class']);
  expect(rows[0]?.value).toBe('card.nobody');
});

const evidences: { what: string; evidence: Detection['evidence']; firmly: string }[] = [
  { what: 'the cue alone', evidence: [{ rule: 'blame', spans: [spanOf(text, 'blamed')] }], firmly: 'card.byCue strength.suspected blamed' },
  {
    what: 'words beside the cue',
    evidence: [{ rule: 'blame', spans: [spanOf(text, 'blamed'), spanOf(text, 'Late')] }],
    firmly: 'card.because strength.suspected text.quoted Late',
  },
  {
    what: 'words that two rules name, once',
    evidence: [
      { rule: 'blame', spans: [spanOf(text, 'Late')] },
      { rule: 'learned', spans: [spanOf(text, 'Late'), spanOf(text, 'Monday')] },
    ],
    firmly: 'card.because strength.suspected text.quoted Latetext.commatext.quoted Monday',
  },
  {
    what: 'no words from beyond the text',
    evidence: [{ rule: 'blame', spans: [{ start: 70, end: 900 }] }],
    firmly: 'card.byCue strength.suspected blamed',
  },
];
for (const { what, evidence, firmly } of evidences) {
  test(`how firmly rests on ${what}`, () => {
    expect(rowValue('card.strength', text, { ...attributed(text, { cue: 'blamed', strength: 'suspected' }), evidence })).toBe(firmly);
  });
}

test('a pronoun comes with the name that it stands for, which may stand far off', () => {
  const detection = attributed(text, { cue: 'blamed', source: 'NUKIB', target: 'a gang' });
  const relation = {
    ...relationWords(text, detection)!,
    sourceName: 'National Cyber and Information Security Agency',
    targetName: 'Ember Heron',
  };
  const values = cardContent({ text, detection, relation }, say, message, { canCorrect: true }).rows.map(({ value }) => value);
  expect(values).toContain('NUKIB (National Cyber and Information Security Agency)');
  expect(values).toContain('a gang (Ember Heron)');
});

test('the card of an actor or an agency says what it is', () => {
  const { title, rows, sentence } = cardOf(text, detected(text, 'agency', 'NUKIB'));
  expect([title, rows[0]]).toEqual(['card.agency', { label: 'NUKIB', value: 'card.agencyIs' }]);
  expect(sentence.find(({ part }) => part === 'mark')?.text).toBe('NUKIB');
});

test('a long content is shortened', () => {
  const long = `He said ${'so '.repeat(500)}end.`;
  expect(rowValue('card.content', long, attributed(long, { cue: 'said', content: long.slice(8) }))).toMatch(/^so so .{200,300}…$/);
});

const choices: { of: string; detection: Detection; offered: [string, string][] }[] = [
  {
    of: 'an actor',
    detection: detected(text, 'actor', 'a gang'),
    offered: [
      ['correction.not.actor', 'none'],
      ['correction.is.agency', 'agency'],
    ],
  },
  {
    of: 'an agency',
    detection: detected(text, 'agency', 'NUKIB'),
    offered: [
      ['correction.not.agency', 'none'],
      ['correction.is.actor', 'actor'],
    ],
  },
  { of: 'an attribution', detection: attributed(text, { cue: 'blamed' }), offered: [['correction.not.attribution', 'none']] },
];
for (const { of, detection, offered } of choices) {
  test(`the card of ${of} offers what else it may be`, () => {
    const { correction } = cardOf(text, detection);
    expect(correction!.choices.map(({ label, is }) => [label, is])).toEqual(offered);
    expect(correction!.made).toBeUndefined();
  });
}

test('the card of what the reader corrected says so, guesses nothing, and names the correction', () => {
  const { rows, correction } = cardOf(text, {
    ...detected(text, 'actor', 'a gang'),
    evidence: [{ rule: 'corrected:urn:uuid:1', spans: [] }],
  });
  expect(rows.map(({ label }) => label)).not.toContain('card.likelihood');
  expect(rows.at(-1)).toEqual({ label: 'card.why', value: 'correction.made' });
  expect(correction!.made).toBe('urn:uuid:1');
});

test('where no correction could be kept none is offered', () => {
  const detection = detected(text, 'actor', 'a gang');
  expect(cardContent({ text, detection, relation: undefined }, say, message, { canCorrect: false })).not.toHaveProperty('correction');
});
