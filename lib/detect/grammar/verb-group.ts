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
  /** The verb is a form of `be` and nothing hangs on it: `is`, `would have been`. */
  copula: boolean;
}

const be = new Set("be is are was were been being am 's 're 'm isn wasn aren weren ai".split(' '));
const have = new Set("have has had having 've".split(' '));
const perhapsHave = new Set(["'s", "'d"]);
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

const isBeforeReport = (tokens: Token[], i: number): boolean => tokens[i + 1]?.lower === 'that' || tokens[i + 1]?.text === ':';

function startsGroup(tokens: Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!;
  if (tag === 'N' && verbsBeforeThat.has(lower) && isBeforeReport(tokens, i) && 'NPO'.includes(tokens[i - 1]?.tag ?? '.')) return true;
  if (verbTags.includes(tag) && isPrenominal(tokens, i)) return false;
  if (tag === 'U') return 'BR'.includes(tokens[i + 1]?.tag ?? '.');
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
  let at = start;
  let head = -1;
  let negative = false;
  let afterBe = false;
  let afterAuxiliary = false;
  const form = formOf(tokens, start);
  if (tokens[start]!.tag === 'U') at++;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    const { tag, lower } = token;
    if (negations.has(lower) && (tag === 'R' || lower !== 'no')) {
      negative = true;
      continue;
    }
    if (tag === '"' && afterBe && 'RJX'.includes(tokens[at + 1]?.tag ?? '.')) continue; // `is "directly responsible"`
    if (tag === 'R' && head < 0) continue;
    if (tag === 'R' && afterAuxiliary) continue;
    if (tag === 'M') {
      head = at;
      afterAuxiliary = true;
      afterBe = false;
      continue;
    }
    const verbal = verbTags.includes(tag) || (at === start && tag === 'N') || be.has(lower) || have.has(lower);
    const predicate = afterBe && tag === 'J';
    if (!verbal && !predicate) break;
    if (partOfCompound(tokens, at) && !afterBe) break;
    if (head >= 0 && !afterAuxiliary) break;
    if (head >= 0 && afterAuxiliary && 'DZV'.includes(tag) && !be.has(lower) && tag !== 'D') break;
    head = at;
    const isBe = be.has(lower) && !(perhapsHave.has(lower) && nextVerb(tokens, at, limit) === 'X' && lower === "'d");
    afterBe = isBe || getting.has(lower);
    afterAuxiliary = afterBe || have.has(lower) || doing.has(lower) || lower === "'d";
    if (!afterAuxiliary) {
      at++;
      break;
    }
  }
  if (head < 0) return undefined;
  const last = tokens[head]!;
  const previous = lastAuxiliary(tokens, start, head);
  const passive =
    (last.tag === 'X' || last.tag === 'D') && previous !== undefined && (be.has(previous.lower) || getting.has(previous.lower));
  return { from: start, to: head + 1, head, form, passive, negative, copula: be.has(last.lower) };
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

function lastAuxiliary(tokens: Token[], from: number, head: number): Token | undefined {
  for (let i = head - 1; i >= from; i--) if (tokens[i]!.tag !== 'R') return tokens[i];
  return undefined;
}

function nextVerb(tokens: Token[], at: number, limit: number): string {
  let i = at + 1;
  while (i < limit && tokens[i]!.tag === 'R') i++;
  return tokens[i]?.tag ?? '';
}
