import { expect, test } from 'vitest';
import { nameClues } from '../../lib/detect/mentions/name-clues';
import { rules } from '../../lib/detect/rules/all-rules';
import { reasonName, whyOf } from '../../lib/explain/why';
import { detect } from '../detect/detect';
import { getMessage, languages, messagesOf } from '../locales/locale';

/** By which something is marked that no clue or rule of a list finds. */
const otherReasons = [
  'own-list',
  'known-group',
  'known-organization',
  'known-seat',
  'numbered-group',
  'surname-of-full-name',
  'short-for-full-name',
  'abbreviation-of-name',
  'abbreviated-name',
  'state-acts',
  'capital-acts',
  'state-in-compound',
  'people-of-state',
  'party-described',
  'institution-described',
  'name',
  'learned',
  'learned-party',
];
/** Places and things are no parties and never marked, so nobody asks for the reason of their clues. */
const partyClues = nameClues.filter(({ type }) => type !== 'place' && type !== 'thing');
const reasons = [...otherReasons, ...[...partyClues, ...rules].map(({ id }) => id)];

for (const language of languages) {
  test(`in ${language}, there is a sentence for each reason and none for anything else`, async () => {
    const told = Object.entries(await messagesOf(language)).filter(([name]) => name.startsWith('why_'));
    expect(told.map(([name]) => name).sort()).toEqual(reasons.map(reasonName).sort());
    expect(told.filter(([, sentence]) => !/^[\p{Lu}„“‚].*[.“”]$/u.test(sentence))).toEqual([]);
  });
}

const english = await messagesOf('en');
const why = (rule: string) => whyOf(rule, (name, words) => getMessage(english, name, words));

test('whatever marks something in the examples of rules and clues has a reason to show', () => {
  const examples = [...nameClues, ...rules].flatMap(({ finds, passes }) => [...finds, ...passes]);
  const found = examples.flatMap((example) => detect({ text: example.replace(/[{}[\]<>()]/g, ''), blocks: [] }));
  const marking = new Set(found.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  expect(marking.size).toBeGreaterThan(100);
  expect([...marking].filter((rule) => !reasons.includes(rule))).toEqual([]);
});

const sentences = [
  { what: 'a rule', rule: 'blame-on', says: 'Blame for an act, put on someone.' },
  { what: 'the model alone', rule: 'learned', says: 'Learnt from annotated news; no rule of ours says it.' },
  { what: 'a rule without a reason, by its name at least', rule: 'some-new-rule', says: 'some new rule' },
  { what: 'a list of the reader’s own, whatever it is called', rule: 'own-list:my-list: A', says: 'It is on your list “my-list: A”.' },
];
for (const { what, rule, says } of sentences) {
  test(`a mark is explained by ${what}`, () => {
    expect(why(rule)).toBe(says);
  });
}
