/** Learns `lib/text/parts-of-speech.json` from tagged corpora: `tsx scripts/learn-parts-of-speech.ts [--measure]`. Reads ../shared/corpora. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { endings, shapeOf, type Tagging } from '../lib/text/tag';
import { readDocument } from '../lib/text/text-document';
import type { Token } from '../lib/text/tokenize';

const corpora = new URL('../../shared/corpora/', import.meta.url);
const out = new URL('../lib/text/parts-of-speech.json', import.meta.url);
const leastCount = 15;
const maxLevel = 4;
const measuring = process.argv.includes('--measure');

/** Penn Treebank tags to ours, one letter each: see `lib/text/tag.ts`. */
const letters: Record<string, string> = {
  NN: 'N',
  NNS: 'N',
  NNP: 'P',
  NNPS: 'P',
  JJ: 'J',
  JJR: 'J',
  JJS: 'J',
  AFX: 'J',
  RB: 'R',
  RBR: 'R',
  RBS: 'R',
  RP: 'R',
  UH: 'R',
  VB: 'B',
  VBD: 'D',
  VBN: 'X',
  VBG: 'G',
  VBZ: 'Z',
  VBP: 'V',
  MD: 'M',
  IN: 'I',
  DT: 'T',
  PDT: 'T',
  WDT: 'W',
  WP: 'W',
  WP$: 'W',
  WRB: 'W',
  PRP: 'O',
  PRP$: 'S',
  TO: 'U',
  CC: 'C',
  CD: '#',
  EX: 'E',
  POS: "'",
  FW: 'P',
  LS: '#',
};

type Sample = { words: Token[]; tags: string }[];
const lines = (name: string) =>
  gunzipSync(readFileSync(new URL(name, corpora)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function align(text: string, gold: [number, number, string][]): Sample {
  const document = readDocument({ text, blocks: [] }, () => undefined);
  let at = 0;
  const letterOf = (token: Token): string => {
    if (token.kind === 'punctuation') return markTag(token);
    while (at < gold.length && gold[at]![1] <= token.start) at++;
    const [start, end, tag] = gold[at] ?? [0, 0, ''];
    if (start >= token.end || !letters[tag]) return '?';
    const inner = token.end < end && text.slice(token.end, end).match(/[\p{L}\p{N}]/u) && text[token.end] === '-';
    if (token.lower === 'to') return 'U';
    if (token.lower === "n't") return 'R';
    if (token.kind === 'clitic' && start !== token.start) return '?';
    return inner ? (token.capital ? 'P' : 'N') : letters[tag];
  };
  const all = document.tokens.map(letterOf);
  return document.sentences.map((s) => ({
    words: document.tokens.slice(s.firstToken, s.tokenEnd),
    tags: all.slice(s.firstToken, s.tokenEnd).join(''),
  }));
}

const markTag = (token: Token) => shapeOf(token).slice(0, 1);

const texts = new Map<string, string>();
for (const name of ['polnear-train', 'polnear-dev']) for (const doc of lines(`${name}.jsonl.gz`)) texts.set(doc.id, doc.text);
const newsSamples: { split: string; sample: Sample }[] = lines('polnear-corenlp.jsonl.gz')
  .filter((doc) => texts.has(doc.id))
  .map((doc) => ({
    split: doc.split,
    sample: align(
      texts.get(doc.id)!,
      doc.tokens.map((t: [number, number, string]) => [t[0], t[1], t[2]]),
    ),
  }));
const handTagged = ['gum', 'ewt'].map((name) =>
  lines(`${name}.jsonl.gz`).map((doc) =>
    align(
      doc.text,
      doc.tokens.map((t: (number | string)[]) => [t[0], t[1], t[4]]),
    ),
  ),
);
// Every tenth hand-tagged document is kept for measuring.
const held = handTagged.flatMap((docs) => docs.filter((_, i) => i % 10 === 0));
const train: [Sample, number][] = [
  ...newsSamples.filter((d) => d.split === 'train').map((d): [Sample, number] => [d.sample, 1]),
  ...handTagged.flatMap((docs) => docs.filter((_, i) => !measuring || i % 10 !== 0).map((sample): [Sample, number] => [sample, 2])),
];

type Counts = Map<string, Map<string, number>>;
const add = (counts: Counts, key: string, tag: string, n: number) => {
  const row = counts.get(key) ?? new Map<string, number>();
  counts.set(key, row.set(tag, (row.get(tag) ?? 0) + n));
};
const sum = (row: Map<string, number>) => [...row.values()].reduce((a, b) => a + b, 0);

const words: Counts = new Map();
const trigrams: Counts = new Map();
const bigrams: Counts = new Map();
const unigrams = new Map<string, number>();
for (const [sample, weight] of train)
  for (const { words: tokens, tags } of sample) {
    let before = '^^';
    tokens.forEach((token, i) => {
      const tag = tags[i]!;
      if (tag !== '?') {
        add(trigrams, before, tag, weight);
        add(bigrams, before[1]!, tag, weight);
        unigrams.set(tag, (unigrams.get(tag) ?? 0) + weight);
        if (token.kind !== 'punctuation') add(words, `${token.capital && i > 0 ? '^' : ''}${token.lower}`, tag, weight);
      }
      before = before[1]! + (tag === '?' ? 'N' : tag);
    });
  }

// Endings: from words seen seldom, as unknown words are.
const rare: Counts = new Map();
for (const [word, row] of words) {
  const n = sum(row);
  if (n > 20) continue;
  const capital = word.startsWith('^');
  for (const ending of endings(capital ? word.slice(1) : word, capital)) for (const [tag, c] of row) add(rare, ending, tag, c / n);
}
const levels = (row: Map<string, number>): string => {
  const n = sum(row);
  return [...row]
    .map(([tag, c]): [string, number] => [tag, Math.round(-Math.log2(c / n))])
    .filter(([, level]) => level <= maxLevel)
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag, level]) => tag + level)
    .join('');
};
const endingLevels = new Map(
  [...rare].filter(([ending, row]) => sum(row) >= 25 || ending.length < 3).map(([ending, row]) => [ending, levels(row)]),
);
const guess = (word: string, capital: boolean) =>
  endings(word, capital)
    .map((e) => endingLevels.get(e))
    .find(Boolean) ?? 'N0';

const byLevels = new Map<string, string[]>();
let kept = 0;
for (const [key, row] of [...words].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const capital = key.startsWith('^');
  if (sum(row) < leastCount) continue;
  const own = levels(row);
  const guessed = guess(capital ? key.slice(1) : key, capital);
  if (own === guessed || (own.length === 2 && guessed.startsWith(own[0]!) && (own === 'P0' || guessed.length <= 2 || sum(row) < 30)))
    continue;
  kept++;
  byLevels.set(own, [...(byLevels.get(own) ?? []), key]);
}
const tags = [...unigrams.keys()].sort().join('');
const total = [...unigrams.values()].reduce((a, b) => a + b, 0);
const share = (counts: Counts, key: string, tag: string) => {
  const row = counts.get(key);
  return row ? (row.get(tag) ?? 0) / sum(row) : 0;
};
// Interpolated trigrams (Brants 2000), in bits, one character each from '#' on.
let steps = '';
const order = `^${tags}`;
for (const a of order)
  for (const b of order)
    for (const c of tags) {
      const p = 0.55 * share(trigrams, a + b, c) + 0.35 * share(bigrams, b, c) + 0.1 * ((unigrams.get(c) ?? 0) / total);
      steps += String.fromCharCode(35 + Math.round(-Math.log2(p + 1e-4)));
    }
const data: Tagging = {
  source: 'Learned by scripts/learn-parts-of-speech.ts from the tags of UD English GUM and EWT (hand-made) and of PolNeAR train (CoreNLP).',
  tags,
  priors: [...tags].map((tag) => Math.round(-4 * Math.log2(unigrams.get(tag)! / total)) / 4),
  steps,
  words: Object.fromEntries([...byLevels].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([key, list]) => [key, list.join(' ')])),
  // Words written small in GUM and EWT eight times or more, in PolNeAR fifteen, or in the cyber news of CASIE twelve; counted once, kept as they are.
  common: JSON.parse(readFileSync(out, 'utf8')).common,
  endings: Object.fromEntries([...endingLevels].sort((a, b) => (a[0] < b[0] ? -1 : 1))),
};
if (!measuring) writeFileSync(out, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${kept} words, ${endingLevels.size} endings, ${byLevels.size} classes`);

if (measuring) {
  const { makeTagger } = await import('../lib/text/tag');
  const tagger = makeTagger(data);
  const measure = (name: string, samples: Sample[]) => {
    let right = 0;
    let all = 0;
    const wrong = new Map<string, number>();
    for (const sample of samples)
      for (const { words: tokens, tags: gold } of sample) {
        tagger(tokens, 0, tokens.length);
        tokens.forEach((token, i) => {
          if (token.kind === 'punctuation' || gold[i] === '?') return;
          all++;
          if (token.tag === gold[i]) right++;
          else {
            const key = `${gold[i]}→${token.tag}${process.argv.includes('--words') ? token.lower : ''}`;
            wrong.set(key, (wrong.get(key) ?? 0) + 1);
          }
        });
      }
    console.log(
      name,
      ((100 * right) / all).toFixed(2),
      '% of',
      all,
      [...wrong]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 30)
        .map(([k, n]) => `${k} ${n}`)
        .join(', '),
    );
  };
  measure('hand-tagged, held back', held);
  measure(
    'PolNeAR dev (CoreNLP)',
    newsSamples.filter((d) => d.split === 'dev').map((d) => d.sample),
  );
}
