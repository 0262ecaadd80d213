import { calendarWords } from '../../lexicon/calendar';
import { firstNames } from '../../lexicon/first-names';
import { institutionHeads } from '../../lexicon/institution-heads';
import { organisationEndings } from '../../lexicon/name-heads';
import { hostileModifiers, partyHeads } from '../../lexicon/party-heads';
import type { Token } from '../../text/tokenize';

const neverNames = new Set(
  "i i'm ok okay mr. etc ceo cto cfo ciso coo phd id ip ids pc pcs it url urls faq faqs pdf dvd cd tv usb gps sms vpn dns ssl tls http https ftp api apis sql xss rce ddos dos iot c2 raas maas doh aes tcp udp rc4 rdp ai ml cve cctv gdpr pii ssn ssns 2fa mfa rat os ui ux qa hr pr vip".split(
    ' ',
  ),
);
/** Words that open sentences and are taken for names where a sentence break was missed. */
const sentenceAdverbs = new Set(
  'accordingly additionally also although apparently consequently finally furthermore hence however indeed instead meanwhile moreover nevertheless nonetheless otherwise similarly since still therefore thus unfortunately fortunately while yet'.split(
    ' ',
  ),
);
const functionTags = 'TIOSWUCMERD';

/** Whether a token is a capitalised word that can be (part of) a name rather than one that opens its sentence. */
export function isNameWord(tokens: Token[], at: number, firstToken: number): boolean {
  const token = tokens[at]!;
  if (
    !token.capital ||
    token.kind !== 'word' ||
    (neverNames.has(token.lower) && (token.text === token.text.toUpperCase() || opensClause(tokens, at, firstToken))) ||
    isCalendarWord(tokens, at)
  )
    return false;
  if (sentenceAdverbs.has(token.lower)) return false;
  if (at > firstToken && tokens[at - 1]!.capital && firstNames.has(tokens[at - 1]!.lower)) return true;
  if (!opensClause(tokens, at, firstToken))
    return token.tag === 'P' || (token.tag !== 'R' && (!functionTags.includes(token.tag) || token.text.length > 4));
  if (isInnerCapital(token.text) || firstNames.has(token.lower)) return true;
  const next = tokens[at + 1];
  if (
    next &&
    !next.capital &&
    (partyHeads.has(token.lower) ||
      institutionHeads.has(token.lower) ||
      organisationEndings.has(token.lower) ||
      hostileModifiers.has(token.lower))
  )
    return false;
  return token.tag === 'P';
}

/** A day, a month or the like; `May`, `June` or `August` after a given name is a name. */
function isCalendarWord(tokens: Token[], at: number): boolean {
  return calendarWords.has(tokens[at]!.lower) && !(at > 0 && tokens[at - 1]!.capital && firstNames.has(tokens[at - 1]!.lower));
}

/** Whether a token is the first of its sentence, or of a quotation or heading within it, where any word has a capital. */
export function opensClause(tokens: Token[], at: number, firstToken: number): boolean {
  if (at === firstToken) return true;
  const before = tokens[at - 1]!;
  return before.tag === '"' || before.tag === ':' || before.text === '•' || before.text === '|' || before.text === '*';
}

/** Whether a word has a capital after its first letter: `FireEye`, `NCOZ`. */
export function isInnerCapital(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}

/** Whether a word is of capitals only: `NCOZ`. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
