import type { Token } from './tokenize';

/**
 * Parts of speech, one letter each: N noun, P proper name, J adjective, R adverb or particle, B bare verb, D past tense, X past participle,
 * G -ing form, Z third person present, V other present, M modal, I preposition or conjunction, T determiner, O pronoun, S possessive pronoun,
 * W wh-word, U `to`, C coordinator, # number, E there, ' possessive ending; and the marks `.` `,` `:` (dash, colon) `"` `(` `-` (hyphen) `*` (other).
 */
export type Tag = string;

/**
 * What a tagger is made of (`parts-of-speech.json`): tag letters, costs in bits; `steps` has a character for each pair of tags before and tag; `common` has the
 * common words that are not among `words` since their endings tell their part of speech.
 */
export interface Tagging {
  source: string;
  tags: string;
  priors: number[];
  steps: string;
  words: Record<string, string>;
  common: string;
  endings: Record<string, string>;
}

interface Choice {
  tag: number;
  cost: number;
}

const longestEnding = 4;

/** What a word in -s may be the third person or the plural of, likeliest first: `denies` is `deny` with an ending. */
function basesOf(lower: string): string[] {
  if (!/[^s]s$/.test(lower)) return [];
  const bases = [lower.slice(0, -1)];
  if (lower.endsWith('ies')) bases.unshift(`${lower.slice(0, -3)}y`);
  else if (/(?:[sxz]|[cs]h)es$/.test(lower)) bases.unshift(lower.slice(0, -2));
  return bases;
}

/** The keys under which a word that is not listed is looked up, longest first. */
export function endings(lower: string, capital: boolean): string[] {
  const prefix = capital ? '^' : '-';
  const keys: string[] = [];
  for (let n = Math.min(longestEnding, lower.length - 1); n >= 0; n--) keys.push(prefix + lower.slice(lower.length - n));
  return keys;
}

/** The tag letter of a token that is no word, else the empty string. */
export function shapeOf(token: Token): string {
  if (token.kind === 'number') return '#';
  if (token.kind !== 'punctuation') return '';
  return marks.get(token.text[0]!) === '-' && (token.text.length > 1 || token.spaced) ? ':' : (marks.get(token.text[0]!) ?? '*');
}

const marks = new Map(
  Object.entries({ '.': '.!?…', ',': ',', ':': ':;–—', '"': '"“”‘’\'«»„`', '(': '()[]{}', '-': '-‐‑' }).flatMap(([tag, chars]) =>
    [...chars].map((char): [string, string] => [char, tag]),
  ),
);

/** Whether the key of a lexicon that begins with a unit is a number or, after a circumflex, a capitalised word. */
const isNoWord = (unit: number): boolean => unit === 0x5e || (unit >= 0x30 && unit <= 0x39);

/** Gives tokens `from` up to not including `to`, one sentence, their tags, and says which words are common. */
export type Tagger = (tokens: Token[], from: number, to: number) => void;

/** A tagger that finds the likeliest sequence of tags by a trigram model (Brants, TnT, 2000), in linear time. */
export function makeTagger({ tags, priors, steps, words, common: others, endings: ends }: Tagging): Tagger {
  const size = tags.length;
  const pairs = size + 1;
  const stepCosts = new Float32Array(steps.length);
  for (let i = 0; i < steps.length; i++) stepCosts[i] = steps.charCodeAt(i) - 35;
  const read = (levels: string): Choice[] => {
    const choices: Choice[] = [];
    for (let i = 0; i < levels.length; i += 2) {
      const tag = tags.indexOf(levels[i]!);
      // P(word | tag) up to a factor of its own: P(tag | word) / P(tag)
      choices.push({ tag, cost: Number(levels[i + 1]) - priors[tag]! });
    }
    return choices;
  };
  const lexicon = new Map<string, Choice[]>();
  for (const [levels, list] of Object.entries(words)) {
    const choices = read(levels);
    for (const word of list.split(' ')) lexicon.set(word, choices);
  }
  const alsoCommon = new Set(others.split(' '));
  const isListed = (word: string): boolean => (lexicon.has(word) && !isNoWord(word.charCodeAt(0))) || alsoCommon.has(word);
  const isCommon = (word: string): boolean => isListed(word) || (word.endsWith('s') && isListed(word.slice(0, -1)));
  const endingChoices = new Map(Object.entries(ends).map(([ending, levels]) => [ending, read(levels)]));
  const shapes = new Map([...tags].map((tag) => [tag, read(`${tag}0`)]));
  const noun = read('N0');
  const start: Choice = { tag: -1, cost: 0 };

  /** A third person is as likely as its bare verb, a plural as its noun; nothing for a word that comes from neither. */
  const choicesOfBase = (lower: string): Choice[] | undefined => {
    const base = basesOf(lower).find((word) => lexicon.has(word));
    if (!base) return undefined;
    const made = new Map<number, number>();
    for (const { tag, cost } of lexicon.get(base)!) {
      const to = 'BV'.includes(tags[tag]!) ? tags.indexOf('Z') : tags[tag] === 'N' ? tag : -1;
      const level = cost + priors[tag]! - priors[to]!;
      if (to >= 0) made.set(to, Math.min(made.get(to) ?? level, level));
    }
    return made.size > 0 ? [...made].map(([tag, cost]) => ({ tag, cost })) : undefined;
  };

  const choicesFor = (token: Token, first: boolean): Choice[] => {
    const shape = shapeOf(token);
    if (shape) return shapes.get(shape) ?? noun;
    const known = lexicon.get(token.capital && !first ? `^${token.lower}` : token.lower);
    if (known) return known;
    if (token.capital) {
      const other = lexicon.get(first ? `^${token.lower}` : token.lower);
      if (other && (first || token.text.length < 4)) return other;
    } else {
      const inflected = choicesOfBase(token.lower);
      if (inflected) return inflected;
    }
    for (const ending of endings(token.lower, token.capital)) {
      const choices = endingChoices.get(ending);
      if (choices) return choices;
    }
    return noun;
  };

  return (tokens, from, to) => {
    // Viterbi over pairs of tags: a column holds, for each choice of the token before and of this one, the least cost and which choice before that led to it.
    let earlier: Choice[] = [start];
    let before: Choice[] = [start];
    let costsBefore: number[] = [0];
    const columns: { choices: Choice[]; back: Uint8Array }[] = [];
    for (let i = from; i < to; i++) {
      const isPreposition = tokens[i]!.lower === 'to' && i > from && tokens[i - 1]!.lower === 'according';
      const choices = isPreposition ? shapes.get('I')! : choicesFor(tokens[i]!, i === from);
      const costs: number[] = new Array(before.length * choices.length);
      const back = new Uint8Array(costs.length);
      for (let b = 0; b < before.length; b++) {
        for (let c = 0; c < choices.length; c++) {
          const choice = choices[c]!;
          let least = Number.POSITIVE_INFINITY;
          for (let e = 0; e < earlier.length; e++) {
            const cost =
              costsBefore[e * before.length + b]! + stepCosts[((earlier[e]!.tag + 1) * pairs + before[b]!.tag + 1) * size + choice.tag]!;
            if (cost >= least) continue;
            least = cost;
            back[b * choices.length + c] = e;
          }
          costs[b * choices.length + c] = least + choice.cost;
        }
      }
      columns.push({ choices, back });
      earlier = before;
      before = choices;
      costsBefore = costs;
    }
    let cell = 0;
    for (let c = 1; c < costsBefore.length; c++) if (costsBefore[c]! < costsBefore[cell]!) cell = c;
    for (let i = to - 1; i >= from; i--) {
      const { choices, back } = columns[i - from]!;
      tokens[i]!.tag = tags[choices[cell % choices.length]!.tag]!;
      tokens[i]!.common = isCommon(tokens[i]!.lower);
      const width = columns[i - from - 1]?.choices.length ?? 1;
      cell = back[cell]! * width + Math.floor(cell / choices.length);
    }
  };
}
