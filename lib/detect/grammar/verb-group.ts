import type { Sentence } from '../../text/text-document';
import type { Token } from '../../text/tokenize';

/** A verb with its auxiliaries and the adverbs among them, by token index, `to` exclusive: `was almost certainly carried`. */
export interface VerbGroup {
  from: number;
  to: number;
  /** The main verb, or the adjective or participle after a form of `be`. */
  head: number;
  form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  passive: boolean;
  negative: boolean;
}

const be = new Set("be is are was were been being am 's 're 'm isn wasn aren weren ai".split(' '));
const have = new Set("have has had having 've".split(' '));
const doing = new Set(['do', 'does', 'did']);
const getting = new Set(['get', 'gets', 'got', 'getting', 'gotten']);
const negations = new Set(["n't", 'not', 'never', 'neither', 'hardly', 'nor', 'no']);
const verbTags = 'BDXGZV';

/** The verb groups of a sentence, in order. */
export function findVerbGroups(tokens: Token[], { firstToken, tokenEnd }: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = firstToken;
  while (i < tokenEnd) {
    const group = startsGroup(tokens, i) ? readGroup(tokens, i, tokenEnd) : undefined;
    if (group) groups.push(group);
    i = group ? group.to : i + 1;
  }
  groups.forEach((group, index) => {
    if (group.form === 'participle' && group.from === group.head && isPastTense(tokens, groups, index)) group.form = 'finite';
  });
  return groups;
}

const saying = new Set(
  'said says say told tells believe believes think thinks thought claim claims claimed added reported reports that'.split(' '),
);

/**
 * Whether a lone participle is a past tense that the tagger misread: a subject stands before it, and no other verb of its clause is finite
 * (`officials hinted that`, not `files stolen on Monday were sold`).
 */
function isPastTense(tokens: Token[], groups: VerbGroup[], index: number): boolean {
  const { from, to } = groups[index]!;
  let before = from - 1;
  while (before >= 0 && tokens[before]!.tag === 'R') before--;
  if (!'NPO'.includes(tokens[before]?.tag ?? '.') && tokens[before]?.text !== ')') return false;
  if (tokens[to]?.lower === 'by') return false;
  const next = groups[index + 1];
  if (next && next.form === 'finite' && !hasBoundary(tokens, to, next.from)) return false;
  const earlier = groups[index - 1];
  if (!earlier || hasBoundary(tokens, earlier.to, from)) return true;
  return earlier.form === 'finite' && saying.has(tokens[earlier.head]!.lower);
}

function hasBoundary(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (',:."WC'.includes(tokens[i]!.tag) || tokens[i]!.lower === 'that') return true;
  return false;
}

const partOfCompound = (tokens: Token[], i: number): boolean =>
  (tokens[i - 1]?.tag === '-' && !tokens[i]!.spaced) || (tokens[i + 1]?.tag === '-' && tokens[i + 1]!.spaced === false);

/** Forms that a tagger takes for nouns before a clause: `the report states that`. */
const verbsBeforeThat = new Set(
  'states reveals notes estimate estimates hints shows mentions insists suggests warns laments indicates allege alleges'.split(' '),
);

/** Verbs that the tagger takes for another part of speech wherever they stand. */
const misread = new Set(['accuse']);

const isBeforeReport = (tokens: Token[], i: number): boolean => tokens[i + 1]?.lower === 'that' || tokens[i + 1]?.text === ':';

function startsGroup(tokens: Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!;
  if (tag === 'N' && verbsBeforeThat.has(lower) && isBeforeReport(tokens, i) && 'NPO'.includes(tokens[i - 1]?.tag ?? '.')) return true;
  if (misread.has(lower)) return true;
  if (tag === 'N' && lower === 'hints' && tokens[i + 1]?.lower === 'at' && !'TSJ'.includes(tokens[i - 1]?.tag ?? ' ')) return true;
  if (verbTags.includes(tag) && isPrenominal(tokens, i)) return false;
  if (tag === 'U') return 'BR'.includes(tokens[i + 1]?.tag ?? '.') || misread.has(tokens[i + 1]?.lower ?? '');
  return tag === 'M' || (verbTags.includes(tag) && !partOfCompound(tokens, i)) || (tag !== "'" && (lower === "'s" || lower === "'re"));
}

const pronominal = new Set('that this these those all some each both another any'.split(' '));

/** `the rejected plan`, `a noted singer`: an article or possessive before it makes a participle an adjective. */
function isPrenominal(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    tokens[i]!.spaced &&
    'TS'.includes(before.tag) &&
    !pronominal.has(before.lower) &&
    before.sentence === tokens[i]!.sentence
  );
}

function readGroup(tokens: Token[], start: number, limit: number): VerbGroup | undefined {
  let head = -1;
  let auxiliary: Auxiliary | undefined;
  let negative = tokens[start - 1]?.lower === 'never';
  for (let at = tokens[start]!.tag === 'U' ? start + 1 : start; at < limit; at++) {
    const { tag, lower } = tokens[at]!;
    if (negations.has(lower) && (tag === 'R' || lower !== 'no')) {
      negative = true;
      continue;
    }
    if (tag === '"' && auxiliary === 'be' && 'RJX'.includes(tokens[at + 1]?.tag ?? '.')) continue; // `is "directly responsible"`
    if (tag === 'R' && (head < 0 || auxiliary)) continue;
    const follows = head < 0 ? at === start || isVerbal(tokens[at]!) : auxiliary !== undefined && canFollow(tokens, at, auxiliary);
    if (!follows || (partOfCompound(tokens, at) && auxiliary !== 'be')) break;
    head = at;
    auxiliary = auxiliaryKind(tokens[at]!);
    if (!auxiliary) break;
  }
  if (head < 0) return undefined;
  const passive = 'XD'.includes(tokens[head]!.tag) && isBeBefore(tokens, start, head);
  return { from: start, to: head + 1, head, form: formOf(tokens, start), passive, negative };
}

type Auxiliary = 'be' | 'other';

const isVerbal = ({ tag, lower }: Token): boolean =>
  tag === 'M' || verbTags.includes(tag) || misread.has(lower) || be.has(lower) || have.has(lower);

function auxiliaryKind({ tag, lower }: Token): Auxiliary | undefined {
  if (tag === 'M') return 'other';
  if (be.has(lower) || getting.has(lower)) return 'be';
  return have.has(lower) || doing.has(lower) || lower === "'d" ? 'other' : undefined;
}

/** Whether a token can be the next verb of a group after an auxiliary; an adjective can after `be`, a present tense cannot. */
function canFollow(tokens: Token[], at: number, auxiliary: Auxiliary): boolean {
  const { tag, lower } = tokens[at]!;
  if (tag === 'J') return auxiliary === 'be';
  return isVerbal(tokens[at]!) && (!'ZV'.includes(tag) || be.has(lower));
}

function isBeBefore(tokens: Token[], from: number, head: number): boolean {
  let at = head - 1;
  while (at >= from && 'R"'.includes(tokens[at]!.tag)) at--;
  return at >= from && (be.has(tokens[at]!.lower) || getting.has(tokens[at]!.lower));
}

const subjectPronouns = new Set(['i', 'we', 'they', 'you', 'he', 'she', 'who']);

/** A bare form right after a noun is a present tense that the tagger misread. */
function formOf(tokens: Token[], start: number): VerbGroup['form'] {
  const token = tokens[start]!;
  if (token.tag === 'U') return 'infinitive';
  const before = tokens[start - 1];
  if (token.tag === 'B') return before && ('NP'.includes(before.tag) || subjectPronouns.has(before.lower)) ? 'finite' : 'infinitive';
  if (token.tag === 'G') return 'gerund';
  return token.tag === 'X' ? 'participle' : 'finite';
}
