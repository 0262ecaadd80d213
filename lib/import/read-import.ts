import { decodeText } from '../export/decode-text';
import type { ImportProblem } from '../export/import-problem';
import { parseJson } from '../export/parse-json';
import { collectionSteps, maxSize } from '../export/read-w3c';
import { peek, peekList } from './peek';
import { hypothesisRows, readHypothesis } from './read-hypothesis';
import { readList } from './read-list';
import { isMispGalaxy, readMisp } from './read-misp';
import type { ImportedFile, NotRead, ReadResult } from './read-result';
import { isStixBundle, readStix } from './read-stix';
import { readW3cOfOthers, w3cItems } from './read-w3c-of-others';
import type { Steps } from './steps';
import { withTidyNames } from './tidy-creators';

const longestList = 20_000_000; // UTF-16 units: twice what the most entries of a list need

/** How packed files begin: ZIP (office documents too), gzip, 7z, xz, Zstandard, RAR, bzip2. They are not opened, for what is in one may be of any size. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are bytes
const packed = /^(PK(\x03\x04|\x05\x06|\x07\x08)|\x1f\x8b|7z\xbc\xaf|\xfd7zXZ|\x28\xb5\x2f\xfd|Rar!\x1a|BZh[1-9]1AY&SY)/;

/**
 * Reads a file of any kind that can be imported, and says what is in it; `now` (ISO 8601) is when. What it is shows from what stands in it, whatever its name.
 * A collection of ours is read whole or refused; of others' annotations and of lists what cannot be taken is counted. Never throws.
 */
export function readImport({ bytes, name, changed }: ImportedFile, now: string): Steps<ReadResult> {
  // No generator itself: it would hold the text for as long as its items are read.
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > maxSize) return tooLarge();
  if (packed.test(String.fromCharCode(...bytes.subarray(0, 10)))) return refused('packed');
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return refusedFor(decoded.problem);
  const title = name.replace(/(\.(csv|tsv|txt|json|stix|jsonld)){1,3}$/i, '');
  const start = decoded.text.trimStart()[0];
  if (start === undefined) return refused('empty');
  if (start !== '{' && start !== '[') return readNames(decoded.text, title, now);
  const json = parseJson(decoded.text);
  return 'problem' in json ? refusedFor(json.problem) : readValue(json.value, title, changed, now);
}

/** Refuses a file for its size alone, which need not be read for that. */
export function tooLarge(): Steps<NotRead> {
  return refused('tooLarge', `${maxSize / 1e6} MB`);
}

function* readValue(value: unknown, title: string, changed: string, now: string): Steps<ReadResult> {
  if (isOurs(value)) {
    const read = yield* collectionSteps(value);
    return 'problems' in read
      ? { kind: 'problems', ...read }
      : withTidyNames({ kind: 'claims', format: 'ascribe', refused: [], doubles: 0, ...read });
  }
  if (isStixBundle(value)) return yield* readStix(value, title, now);
  if (isMispGalaxy(value)) return yield* readMisp(value, title, now);
  const items = w3cItems(value);
  if (items) return withTidyNames(yield* readW3cOfOthers(items, changed));
  const rows = hypothesisRows(value);
  if (rows) return withTidyNames(yield* readHypothesis(rows, changed));
  return yield* refused('unknown');
}

/** Whether a collection says that Ascribe has written it, by its generator or by the terms of its context. */
function isOurs(value: unknown): boolean {
  if (peek(value, 'type') !== 'AnnotationCollection') return false;
  const isGenerated = peek(value, 'generator', 'id') === 'https://ascribe.invalid/';
  return isGenerated || peekList(value, '@context').some((one) => peek(one, 'ascribe') !== undefined);
}

/** Reads a text as a list of names, unless it is markup or most of its lines are no names. */
function* readNames(text: string, title: string, now: string): Steps<ReadResult> {
  if (text.length > longestList) return yield* refused('tooLarge', `${longestList / 1e6} MB`);
  if (/^\s*[<%]|\0/.test(text)) return yield* refused('unknown');
  const read = yield* readList(text, title, now);
  const noNames = read.refused.find(({ why }) => why === 'noName')?.count ?? 0;
  return noNames > read.lexicon.entries.length ? yield* refused('unknown') : read;
}

function refused(problem: ImportProblem['problem'], detail = ''): Steps<NotRead> {
  return refusedFor({ problem, where: '', detail });
}

function* refusedFor(problem: ImportProblem): Steps<NotRead> {
  yield 0;
  return { kind: 'problems', problems: [problem] };
}
