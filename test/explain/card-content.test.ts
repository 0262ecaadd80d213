import { expect, test } from 'vitest';
import { cardContent, type Say } from '../../lib/explain/card-content';
import { attributed, detected } from '../dom/detections';

const say: Say = (word) => word;
const text = 'It rained. Late on Monday NUKIB blamed a gang for the attack. Then it stopped.';

test('a card shows the sentence with its parts', () => {
  const detection = attributed(text, { kind: 'responsibility', source: 'NUKIB', cue: 'blamed', target: 'a gang', content: 'the attack' });
  const { sentence, title } = cardContent({ text, detection }, say);
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
  expect(cardContent({ text, detection }, say).sentence.filter(({ part }) => part)).toEqual([
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
  expect(cardContent({ text, detection }, say).rows.slice(0, 5)).toEqual([
    { label: 'card.blamer', value: 'NUKIB' },
    { label: 'card.cue', value: 'blamed' },
    { label: 'card.act', value: 'the attack' },
    { label: 'card.target', value: 'a gang' },
    { label: 'card.strength', value: 'strength.alleged' },
  ]);
});

test('a statement by nobody says so, and has no row for what it lacks', () => {
  const labels = cardContent({ text, detection: attributed(text, { cue: 'blamed' }) }, say).rows.slice(0, 3);
  expect(labels).toEqual([
    { label: 'card.speaker', value: 'card.nobody' },
    { label: 'card.cue', value: 'blamed' },
    { label: 'card.strength', value: 'strength.stated' },
  ]);
});

test('how firmly says by which words, where they are more than the cue', () => {
  const cue = 'blamed';
  const detection = attributed(text, { cue, strength: 'suspected' });
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const hedged = { ...detection, evidence: [{ rule: 'blame', spans: [at(cue), at('Late')] }] };
  expect(cardContent({ text, detection: hedged }, say).rows).toContainEqual({
    label: 'card.strength',
    value: 'strength.suspected: “Late”',
  });
});

test('the card of an actor or an agency says what it is', () => {
  const { title, rows, sentence } = cardContent({ text, detection: detected(text, 'agency', 'NUKIB') }, say);
  expect([title, rows[0]]).toEqual(['card.agency', { label: 'NUKIB', value: 'card.agencyIs' }]);
  expect(sentence.find(({ part }) => part === 'mark')?.text).toBe('NUKIB');
});

test('a long content is shortened', () => {
  const long = `He said ${'so '.repeat(500)}end.`;
  const { rows } = cardContent({ text: long, detection: attributed(long, { cue: 'said', content: long.slice(8) }) }, say);
  expect(rows.find(({ label }) => label === 'card.content')?.value).toMatch(/^so so .{200,300}…$/);
});
