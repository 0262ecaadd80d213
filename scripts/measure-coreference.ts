/**
 * `npm run measure:coreference`: how often `findReferents` names whom a phrase stands for, on GUM's coreference groups, by kind of phrase and genre. An answer is
 * right when a mention of the phrase's group has that very name. Reads ../shared and says so when it is not there. `npm run measure:coreference -- 20` lists as
 * many wrong answers.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findReferents } from '../lib/detect/coreference/find-referents';
import { analyse } from '../lib/detect/grammar/analysis';
import { findMentions } from '../lib/detect/mentions/find-mentions';
import { readNames } from '../lib/lexicon/known-names';
import names from '../lib/lexicon/names.json';
import tagging from '../lib/text/parts-of-speech.json';
import { makeTagger } from '../lib/text/tag';
import { readMentions } from './coreference/gum-mentions';
import { phraseKinds } from './coreference/phrase-kinds';
import type { GumDocument } from './gum-document';
import { readLines } from './train/read-lines';

const corpus = fileURLToPath(new URL('../../shared/corpora/gum.jsonl.gz', import.meta.url));
const genres = ['news', 'interview', 'bio'];
readNames(names);
const tagSentence = makeTagger(tagging);

/** Phrases of a kind, those whose group has a name (a fuller one, where the phrase is a name), those answered, and those answered rightly. */
interface Count {
  phrases: number;
  nameable: number;
  answered: number;
  /** Those answered whose group has a name. */
  covered: number;
  right: number;
}

if (!existsSync(corpus)) {
  console.error('GUM is not there: expected ../shared/corpora/gum.jsonl.gz.');
  process.exit(1);
}
const counts = new Map<string, Count>();
const wrong: string[] = [];

function note(kind: string, genre: string, isNameable: boolean, isRight: boolean | undefined): void {
  for (const key of [`${kind}|${genre}`, `${kind}|all three`]) {
    const count = counts.get(key) ?? { phrases: 0, nameable: 0, answered: 0, covered: 0, right: 0 };
    count.phrases++;
    if (isNameable) count.nameable++;
    if (isRight !== undefined) count.answered++;
    if (isRight !== undefined && isNameable) count.covered++;
    if (isRight) count.right++;
    counts.set(key, count);
  }
}

for (const document of readLines<GumDocument>(corpus)) {
  const { id, text, genre } = document;
  if (!genres.includes(genre)) continue;
  const analysis = analyse({ text, blocks: [] }, tagSentence);
  const mentions = findMentions(analysis);
  const gold = readMentions(document);
  const asked = gold.flatMap((mention) => {
    const phrase = analysis.tokens.findIndex(({ start }) => start === mention.start);
    const to = analysis.tokens.findIndex(({ end }) => end === mention.end) + 1;
    const kind =
      phrase >= 0 && to > phrase ? phraseKinds.find(({ test }) => test(analysis, { from: phrase, to }, mention))?.kind : undefined;
    return kind ? [{ kind, phrase: { from: phrase, to }, mention }] : [];
  });
  const answers = findReferents(
    analysis,
    mentions,
    asked.map(({ phrase }) => phrase),
  );
  asked.forEach(({ kind, mention }, index) => {
    const answer = answers[index];
    const name = answer && text.slice(answer.start, answer.end);
    const names = gold.filter(({ group, isName }) => isName && group === mention.group);
    const same = gold.filter(({ group }) => group === mention.group);
    const isRight =
      name === undefined
        ? undefined
        : same.some((other) => other.text.endsWith(name) || (other.text.includes(name) && name.includes(other.head)));
    const own = mention.isName ? mention.text.split(' ').length : 0;
    note(
      kind,
      genre,
      names.some((other) => other.text.split(' ').length > own),
      isRight,
    );
    if (isRight === false)
      wrong.push(
        `${id}, ${kind}: …${text.slice(Math.max(0, mention.start - 80), mention.end).replace(/\n/g, ' ')} => ${name}; group: ${names[0]?.text ?? 'no name'}`,
      );
  });
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1)).padStart(7);
console.log(`${'kind'.padEnd(26)}${'genre'.padEnd(11)}phrases  with a name  answered  right  precision  answered of those with a name`);
for (const [key, { phrases, nameable, answered, covered, right }] of [...counts].sort()) {
  const [kind, genre] = key.split('|') as [string, string];
  console.log(
    `${kind.padEnd(26)}${genre.padEnd(11)}${String(phrases).padStart(7)}${String(nameable).padStart(13)}${String(answered).padStart(10)}${String(right).padStart(7)}${share(right, answered).padStart(11)}${share(covered, nameable).padStart(12)}`,
  );
}
for (const line of wrong.slice(0, Number(process.argv[2] ?? 0))) console.log(line);
