import { expect, test } from 'vitest';
import { aroundOf } from '../../lib/anchor/around';
import { describeSpan } from '../../lib/anchor/describe';
import { draftOfPassage } from '../../lib/anchor/draft-of-passage';
import { article } from '../store/samples';

test('around a span stand three hundred units on each side, or what there is', () => {
  const text = `${'a'.repeat(301)}quote${'b'.repeat(301)}`;
  expect(aroundOf(text, { start: 301, end: 306 })).toEqual({ before: 'a'.repeat(300), after: 'b'.repeat(300) });
  expect(aroundOf('One was here.', { start: 4, end: 7 })).toEqual({ before: 'One ', after: ' here.' });
});

test('a draft holds what finds its passage again, and the version of the article that it was read in', () => {
  const [text, span] = ['One was here.', { start: 4, end: 7 }];
  expect(draftOfPassage({ source: 'https://news.example/a', text, span, article })).toEqual({
    target: {
      type: 'SpecificResource',
      source: 'https://news.example/a',
      selector: describeSpan(text, span),
      state: { type: 'TimeState', sourceDate: article.retrieved, textHash: article.textHash },
    },
    article,
    relation: undefined,
  });
});
