import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { type SentenceChange, sentenceChange, sentenceNow } from '../../lib/anchor/sentence-change';
import { type Target, unknownText } from '../../lib/model/target';
import { draftOfQuote } from '../components/examples';

const textHash = `sha256:${'1'.repeat(64)}`;

/** A target of the words in brackets. */
function targetOf(marked: string): Target {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return {
    ...draftOfQuote('x').target,
    selector: describeSpan(text, { start, end }),
    state: { type: 'TimeState', sourceDate: '2026-10-02T08:00:00.000Z', textHash },
  };
}

/** What a page gives of the words in brackets. */
function nowOf(marked: string) {
  const [before, words, after] = marked.split(/[[\]]/) as [string, string, string];
  return { words, around: { before: before.slice(-300), after: after.slice(0, 300) } };
}

const first = 'Two banks were robbed in one night, and an inquiry into both of the cases was opened by the police. ';
const last = ' Reporters waited in the hall until late in the evening, and then left it by the back door.';
const long = 'In the port of the city, where the cranes have stood still since the beginning of the week, and where nobody works, ';

const changes: { what: string; was: string; now: string; is: SentenceChange | undefined }[] = [
  {
    what: 'a denial for a confirmation',
    was: `${first}Officials confirmed that [the blast was their work].${last}`,
    now: `${first}Officials denied that [the blast was their work].${last}`,
    is: { before: 'Officials confirmed that the blast was their work.', now: 'Officials denied that the blast was their work.' },
  },
  {
    what: 'a denial before a whole sentence',
    was: `${first}[The blast was their work].${last}`,
    now: `${first}It is not true that [the blast was their work].${last}`,
    is: { before: 'The blast was their work.', now: 'It is not true that the blast was their work.' },
  },
  {
    what: 'a denial before the first words of a text',
    was: `[The blast was their work].${last}`,
    now: `It is not true that [the blast was their work].${last}`,
    is: { before: 'The blast was their work.', now: 'It is not true that the blast was their work.' },
  },
  {
    what: 'a withdrawal after it',
    was: `${first}[The blast was their work].${last}`,
    now: `${first}[The blast was their work], a claim that has since been withdrawn.${last}`,
    is: { before: 'The blast was their work.', now: 'The blast was their work, a claim that has since been withdrawn.' },
  },
  {
    what: 'a withdrawal after the last words of a text',
    was: `${first}[The blast was their work]`,
    now: `${first}[The blast was their work], it was said`,
    is: { before: 'The blast was their work', now: 'The blast was their work, it was said' },
  },
  {
    what: 'another speaker',
    was: `${first}The minister said: “[We broke into the bank in March.]”${last}`,
    now: `${first}The mayor said: “[We broke into the bank in March.]”${last}`,
    is: { before: 'The minister said: “We broke into the bank in March.”', now: 'The mayor said: “We broke into the bank in March.”' },
  },
  {
    what: 'another speaker after it',
    was: `${first}“[We broke into the bank],” the minister said.${last}`,
    now: `${first}“[We broke into the bank],” the mayor said.${last}`,
    is: { before: '“We broke into the bank,” the minister said.', now: '“We broke into the bank,” the mayor said.' },
  },
  {
    what: 'a not in a sentence longer than what is kept of it',
    was: `${first}${long}the police say that [the blast was their work].${last}`,
    now: `${first}${long}the police do not say that [the blast was their work].${last}`,
    is: {
      before: 'of the week, and where nobody works, the police say that the blast was their work.',
      now: 'of the week, and where nobody works, the police do not say that the blast was their work.',
    },
  },
  {
    what: 'the words after it, at the end of both texts',
    was: 'Officials said: [we left] in March.',
    now: 'Officials said: [we left] in June.',
    is: { before: 'Officials said: we left in March.', now: 'Officials said: we left in June.' },
  },
  {
    what: 'the word next to it, before a sentence that ends farther than is kept',
    was: `${first}[We left] quietly ${long}and came home.${last}`,
    now: `${first}[We left] loudly ${long}and came home.${last}`,
    is: {
      before: 'We left quietly In the port of the city, where the cranes have stood',
      now: 'We left loudly In the port of the city, where the cranes have stood',
    },
  },
  {
    what: 'a space and a mark before it',
    was: `${first}Officials said [we left].${last}`,
    now: `${first}Officials said: [we left].${last}`,
    is: { before: 'Officials said we left.', now: 'Officials said: we left.' },
  },
  {
    what: 'nothing',
    was: `${first}Officials say [it was they].${last}`,
    now: `${first}Officials say [it was they].${last}`,
    is: undefined,
  },
  {
    what: 'the sentences before and after',
    was: `${first}Officials say [it was they].${last}`,
    now: `Three banks were robbed. Officials say [it was they]. Nobody waited.`,
    is: undefined,
  },
  {
    what: 'a line above and one below',
    was: '[It was they]. Nobody else was there.',
    now: 'Updated on Tuesday\n[It was they]. Nobody else was there.\nMore',
    is: undefined,
  },
  {
    what: 'the typography',
    was: `${first}“[It was they],” officials said – again.${last}`,
    now: `${first}"[It was they]," officials\u00a0said \u2014 again.${last}`,
    is: undefined,
  },
  {
    what: 'the far end of a sentence of which less is kept',
    was: `${first}${long}the police say that [it was they].${last}`,
    now: `${first}${long.replace('port', 'harbour')}the police say that [it was they].${last}`,
    is: undefined,
  },
  {
    what: 'a sentence longer than what the page gives of it',
    was: `${long}${long}${long}[it was they].${last}`,
    now: `${long}${long}${long}[it was they].${last}`,
    is: undefined,
  },
];
for (const { what, was, now, is } of changes) {
  test(`where ${what} changed around a quote, its sentence is ${is ? 'another' : 'the same'}`, () => {
    expect(sentenceChange(targetOf(was), nowOf(now))).toEqual(is);
  });
}

test('a quote that another program kept without its surroundings is compared with none', () => {
  const { target } = draftOfQuote('it was they');
  expect(target.state.textHash).toBe(unknownText);
  expect(sentenceChange(target, nowOf('Nobody says that [it was they].'))).toBeUndefined();
});

test('the sentence that stands around a claim now', () => {
  expect(sentenceNow(nowOf(`${first}The mayor said: “[It was they.]”${last}`))).toBe('The mayor said: “It was they.”');
});

test('the sentence of words with white space at their ends is theirs, not the one before or after', () => {
  expect(sentenceNow(nowOf('They came.[ They left. ]They slept.'))).toBe('They left.');
  expect(sentenceNow(nowOf('They came. They [left. They] slept. They woke.'))).toBe('They left. They slept.');
  expect(sentenceNow(nowOf('[They left.]'))).toBe('They left.');
});
