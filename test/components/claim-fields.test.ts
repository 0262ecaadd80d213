import { expect, test } from 'vitest';
import { fieldsOf } from '../../components/claim/claim-fields';
import type { RelationWords } from '../../lib/model/relation-words';
import { blame, draftOfQuote } from './examples';

const says = (source: string | undefined, cue: string, content: string): RelationWords => ({
  ...blame,
  kind: 'statement',
  source,
  cue,
  content,
  target: undefined,
});

const stated: { what: string; quote: string; relation: RelationWords; statement: string }[] = [
  {
    what: 'a statement with its speaker: what was said',
    quote: 'The minister said that the money was gone.',
    relation: says('The minister', 'said', 'that the money was gone'),
    statement: 'the money was gone',
  },
  {
    what: 'a statement before its speaker: what was said',
    quote: '“The money is gone,” the minister said',
    relation: says('the minister', 'said', '“The money is gone,”'),
    statement: 'The money is gone,',
  },
  {
    what: 'a statement in two parts: what was said',
    quote: 'According to the ministry, the money was gone',
    relation: says('the ministry', 'According to', 'the money was gone'),
    statement: 'the money was gone',
  },
  {
    what: 'what was said alone',
    quote: 'that the money was gone',
    relation: says(undefined, 'said', 'that the money was gone'),
    statement: 'the money was gone',
  },
  {
    what: 'a part of a statement: the part',
    quote: 'called the accusation “a fairy tale for children”',
    relation: says('The minister', 'called', 'the accusation “a fairy tale for children”'),
    statement: 'called the accusation “a fairy tale for children”',
  },
  { what: 'a pronoun said: the whole', quote: 'He said that.', relation: says('He', 'said', 'that'), statement: 'He said that.' },
  {
    what: 'more than a statement: the whole',
    quote: 'the money was gone. Second, the minister denied that he knew it',
    relation: says('the minister', 'denied', 'that he knew it'),
    statement: 'the money was gone. Second, the minister denied that he knew it',
  },
  {
    what: 'a statement and more: the whole',
    quote: 'The minister said that it was gone. Nobody knows where it is',
    relation: says('The minister', 'said', 'that it was gone'),
    statement: 'The minister said that it was gone. Nobody knows where it is',
  },
];
for (const { what, quote, relation, statement } of stated) {
  test(`of ${what} is the claim's statement`, () => {
    expect(fieldsOf(draftOfQuote(quote, relation)).statement).toBe(statement);
  });
}
