import { expect, test } from 'vitest';
import { attributionIn, extentToTag, listDetection } from '../../lib/dom/describe-detection';
import { moveDetection } from '../../lib/dom/move-detection';
import { ListedDetection } from '../../lib/model/page-status';
import { attributed, detected, spanOf } from './detections';

const text = 'NUKIB blamed a gang for the attack. “It was them,” the minister said.';
const blamed = attributed(text, {
  kind: 'responsibility',
  source: 'NUKIB',
  cue: 'blamed',
  target: 'a gang',
  content: 'the attack',
  strength: 'alleged',
});
const said = attributed(text, { source: 'the minister', cue: 'said', content: '“It was them,”' });

test('a listed detection says its relation in the words of the page', () => {
  expect(listDetection(text, blamed)).toMatchObject({
    words: 'blamed',
    relation: { kind: 'responsibility', source: 'NUKIB', cue: 'blamed', target: 'a gang', content: 'the attack', strength: 'alleged' },
  });
  expect(ListedDetection.safeParse(listDetection(text, blamed)).success).toBe(true);
});

test('a listed relation says who a pronoun stands for, wherever the name is', () => {
  const detection = moveDetection({ ...blamed, relation: { ...blamed.relation!, targetReferent: spanOf(text, 'the minister') } }, 7);
  expect(listDetection(`Before ${text}`, detection).relation).toMatchObject({ target: 'a gang', targetName: 'the minister' });
});

test('a cue in pieces is shown with what is left out', () => {
  const detection = { ...said, relation: { ...said.relation!, cueSpans: [spanOf(text, 'It'), spanOf(text, 'them')] } };
  expect(listDetection(text, detection).relation?.cue).toBe('It … them');
});

const passages = [
  { what: 'all that a relation ties together', detection: blamed, words: 'NUKIB blamed a gang for the attack' },
  { what: 'content before its source', detection: said, words: '“It was them,” the minister said' },
  { what: 'the words of an actor', detection: detected(text, 'actor', 'a gang'), words: 'a gang' },
];
for (const { what, detection, words } of passages) {
  test(`a passage is ${what}`, () => expect(extentToTag(detection)).toEqual(spanOf(text, words)));
}

test('a selection is about the attribution whose cue lies in it', () => {
  expect(attributionIn([blamed, said], spanOf(text, 'the minister said'))).toBe(said);
  expect(attributionIn([blamed, said], spanOf(text, 'the attack'))).toBeUndefined();
});
