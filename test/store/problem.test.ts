import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { Annotation } from '../../lib/model/annotation';
import { StoreError, type StoreProblem, storeProblem } from '../../lib/store/problem';

const full = new DOMException('the disk is full', 'QuotaExceededError');
const newer = new StoreError('newerVersion', 'version 2');

const problems: [string, unknown, StoreProblem][] = [
  ['a full disk', full, 'full'],
  ['a transaction that a full disk aborted', new Dexie.AbortError('aborted', full), 'full'],
  ['many writes that a full disk stopped', new Dexie.BulkError('2 of 3', { 0: new Error('first'), 1: full }), 'full'],
  ['a database of a newer version', new DOMException('version', 'VersionError'), 'newerVersion'],
  ['one that was closed because it is of a newer version', new Dexie.DatabaseClosedError('closed', newer), 'newerVersion'],
  ['a browser without IndexedDB', new Dexie.MissingAPIError('no IndexedDB'), 'unavailable'],
  ['a private window of Firefox', new Dexie.OpenFailedError('open', new DOMException('no', 'InvalidStateError')), 'unavailable'],
  ['a closed database', new Dexie.DatabaseClosedError(), 'closed'],
  [
    'a backing store that Chromium cannot open',
    new Dexie.OpenFailedError('open', new DOMException('Internal error', 'UnknownError')),
    'damaged',
  ],
  ['an annotation deleted in another window', new StoreError('gone', 'no annotation'), 'gone'],
  ['a claim that breaks the rules', Annotation.safeParse({}).error, 'refused'],
  ['an id that is taken', new Dexie.ConstraintError('id'), 'refused'],
  ['an error of ours', new TypeError('x is not a function'), 'unknown'],
  ['what is no error', 'full', 'unknown'],
];

for (const [what, error, problem] of problems) {
  test(`${what} is told as ${problem}`, () => {
    expect(storeProblem(error)).toBe(problem);
  });
}
