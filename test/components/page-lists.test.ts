import { expect, test } from 'vitest';
import { countMarks, groupMentions } from '../../components/page/page-lists';
import type { PageStatus } from '../../lib/model/page-status';
import { blame, detection } from './examples';

const status: PageStatus = {
  state: 'marked',
  words: 9,
  detections: [
    detection('1', 'actor', 'Ember Heron'),
    detection('2', 'attribution', 'blamed', blame),
    detection('3', 'actor', 'the crew'),
    detection('4', 'actor', 'Ember Heron'),
  ],
  claims: [
    { id: 'here', state: 'anchored' },
    { id: 'elsewhere', state: 'moved' },
    { id: 'edited', state: 'changed', words: 'other words' },
    { id: 'lost', state: 'gone' },
  ],
};

test('marks are counted by kind; a claim whose words are gone is not marked', () => {
  expect(countMarks(status)).toEqual({ actor: 3, agency: 0, attribution: 1, claim: 3 });
});

test('mentions by the same words are one entry, in the order of the first', () => {
  expect(groupMentions(status.detections, 'actor')).toEqual([
    { words: 'Ember Heron', ids: ['1', '4'] },
    { words: 'the crew', ids: ['3'] },
  ]);
});
