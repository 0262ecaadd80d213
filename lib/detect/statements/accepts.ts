import type { Complement, Frame } from '../grammar/complement';
import type { Subject } from '../grammar/subject';
import type { StatementRule, Taking } from '../rules/rule';
import type { Site } from '../site';

const takings: Record<Frame, Taking[]> = {
  quote: ['speech', 'quotation', 'clause', 'noun'],
  colon: ['speech'],
  that: ['clause'],
  clause: ['clause', 'noun'],
  wh: ['question'],
  to: ['to'],
  as: ['as'],
  noun: ['noun'],
  gerund: ['noun'],
  adjective: ['adjective', 'noun'],
  preposition: [],
  none: ['alone'],
};

/** Whether what follows a verb is what its rule asks for. */
export function accepts(site: Site, { takes }: StatementRule, subject: Subject | undefined, complement: Complement): boolean {
  if (isModifier(site, complement) || isReducedRelative(site, subject, complement)) return false;
  const { frame, object } = complement;
  const takesAny = (...wanted: Taking[]) => wanted.some((taking) => takes.includes(taking));
  if (takesAny('anything')) return frame !== 'none' || takesAny('alone');
  if (takesAny('finding')) return ['noun', 'clause', 'gerund'].includes(frame) && isDocument(site, subject);
  if (takesAny('untrue')) return subject !== undefined && isUntrue(site, complement);
  if (takesAny('naming')) return isNaming(site, subject, complement);
  if (object && frame !== 'noun') return takesAny('person', 'noun') || (frame === 'as' && takesAny('as'));
  return takesAny(...takings[frame]);
}

/** `for criticizing the plan`, `a topic detailing the flaw`: an -ing form after a preposition or noun reports nothing unless a clause follows. */
function isModifier({ analysis: { tokens }, group }: Site, { frame }: Complement): boolean {
  const before = tokens[group.from - 1];
  if (group.form !== 'gerund' || group.from !== group.head || before === undefined) return false;
  return 'IN'.includes(before.tag) && !['that', 'clause', 'quote'].includes(frame);
}

/** `files reported on Monday`: a participle that is no past tense which the tagger misread. */
function isReducedRelative({ group }: Site, subject: Subject | undefined, { frame }: Complement): boolean {
  if (group.form !== 'participle') return false;
  return subject === undefined || !['that', 'clause', 'quote', 'to', 'wh'].includes(frame);
}

const documents = new Set(
  `poll polls survey surveys report reports study studies data research analysis documents document records results figures numbers review audit
  investigation estimates statistics footage video emails letter memo`.split(/\s+/),
);

/** Whether a subject is a text or a study, which says what it shows. */
function isDocument({ analysis: { tokens } }: Site, subject: Subject | undefined): boolean {
  for (let i = subject?.from ?? 0; i < (subject?.to ?? 0); i++) if (documents.has(tokens[i]!.lower)) return true;
  return false;
}

/** `called it unfair`, `called the plan “a trap”`; `a group called X` introduces a name and nothing else. */
function isNaming(
  { analysis: { tokens, quoteAt }, group, limit }: Site,
  subject: Subject | undefined,
  { frame, start, object }: Complement,
): boolean {
  if (!subject || group.form === 'participle' || !['noun', 'clause', 'quote', 'adjective'].includes(frame)) return false;
  const introducesName = tokens[subject.to - 1]!.tag === 'N' && subject.to === group.from && tokens[start]?.tag === 'P';
  if (introducesName) return false;
  if (frame === 'clause') return true;
  for (let i = start; i < limit; i++) if (quoteAt[i]! >= 0 && quoteAt[i] !== quoteAt[group.head]) return true;
  const named = object ? tokens[object.to] : undefined;
  return named !== undefined && object!.to < limit && 'JTX'.includes(named.tag);
}

const untrue = new Set(
  'baseless false groundless unfounded untrue fabricated unsubstantiated lie lies falsehood fabrication slander'.split(' '),
);
/** Words that say so of a claim, and other things of anything else. */
const absurd = new Set('absurd ridiculous nonsense rubbish fiction preposterous laughable'.split(' '));
const claims = new Set(
  `claim claims allegation allegations accusation accusations charge charges report reports finding findings suggestion suggestions assertion
  assertions story stories rumour rumours rumor rumors conclusion attribution theory idea it this that them these`.split(/\s+/),
);

/** `calls the finding baseless`, `called it a lie`; not `a false alarm`, `false witnesses`. */
function isUntrue({ analysis: { tokens }, limit }: Site, { start, object }: Complement): boolean {
  const from = object?.from ?? start;
  let isClaim = false;
  for (let i = from; i < limit; i++) {
    const { tag, lower } = tokens[i]!;
    if (',.:WDZVM'.includes(tag)) return false;
    const isWord = untrue.has(lower) || (isClaim && absurd.has(lower));
    if (isWord && i > from && !'NPJ#'.includes(tokens[i + 1]?.tag ?? '.')) return true;
    isClaim ||= claims.has(lower);
  }
  return false;
}
