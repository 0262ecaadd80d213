import type { Rule } from './rule';

/** Words before the one who says something: `words` are separated by commas. */
export interface SourcePhraseRule extends Rule {
  words: string;
}

export const sourcePhrases: SourcePhraseRule[] = [
  {
    id: 'according-to',
    strength: 'stated',
    why: 'Names the speaker and distances the writer.',
    words: 'according to',
    finds: ['<The grid was sabotaged>, {according to} [two officials].', '{According to} [the mayor], <the mill is safe>.'],
    passes: ['Seats are assigned according to rank.', 'We sorted them according to size.'],
  },
  {
    id: 'in-the-words-of',
    strength: 'stated',
    why: 'Other prepositions for the speaker.',
    words:
      'in the words of, in the view of, in the opinion of, in the eyes of, in the judgment of, in the telling of, in the estimation of',
    finds: ['{In the words of} [the mayor], <the mill is safe>.'],
    passes: ['In the words we found no sense.'],
  },
  {
    id: 'going-by-report',
    strength: 'stated',
    why: 'Rests on a report; its author is the source when named.',
    words:
      'going by the report, going by reports, judging by the report, judging from reports, based on a report by, going by a report, going by the account of, citing a report by, quoting, citing',
    finds: ['{Going by the report} that [the fire brigade] published, <the mill burned down>.'],
    passes: ['We were going by train.'],
  },
];

/** Words that mark hearsay: nobody is named as the source. `words` are separated by commas. */
export interface HearsayRule extends Rule {
  words: string;
  part: 'adverb' | 'adjective';
}

export const hearsay: HearsayRule[] = [
  {
    id: 'allegedly',
    strength: 'alleged',
    why: 'Someone unnamed says so, and the writer does not vouch for it.',
    part: 'adverb',
    words: 'allegedly, supposedly, purportedly',
    finds: ['(The gang) {allegedly} <sold the files>.', '<The files were {allegedly} sold>.'],
    passes: ['The files were sold.'],
  },
  {
    id: 'reportedly',
    strength: 'stated',
    why: 'Someone unnamed reports it.',
    part: 'adverb',
    words: 'reportedly',
    finds: ['(The gang) {reportedly} <sold the files>.'],
    passes: ['The report was short.'],
  },
  {
    id: 'apparently',
    strength: 'suspected',
    why: 'The writer infers it.',
    part: 'adverb',
    words: 'apparently',
    finds: ['(The gang) {is apparently} <selling the files>.'],
    passes: ['An apparent error.'],
  },
  {
    id: 'alleged',
    strength: 'alleged',
    why: 'The noun is somebody’s allegation.',
    part: 'adjective',
    words: 'alleged, purported, supposed',
    finds: ['The {alleged} <theft> was reported late.'],
    passes: ['They are supposed to leave.', 'Prosecutors alleged that he left.'],
  },
];

/** Nouns that report what a clause after them says. */
export interface NounRule extends Rule {
  nouns: string;
  /** What may follow: `that` and a clause, or one of these prepositions. */
  takes: string;
}

export const statementNouns: NounRule[] = [
  {
    id: 'claim-that',
    strength: 'stated',
    why: 'A statement named by a noun.',
    nouns:
      'statement, assertion, comment, report, reports, case, point, argument, promise, pledge, warning, complaint, complaints, announcement, revelation, admission, agreement, consensus, note, assurance, assurances, message',
    takes: 'that',
    finds: ['They heard [her] {warning} <that the bridge was weak>.'],
    passes: ['The statement was short.'],
  },
  {
    id: 'allegation-that',
    strength: 'alleged',
    why: 'An allegation named by a noun.',
    nouns: 'allegation, allegations, accusation, accusations, claim, claims, charge, charges',
    takes: 'that, of',
    finds: ['{Allegations of} <theft> were made.', 'They heard [his] {claim} <that the mill burned>.'],
    passes: ['The claim was paid.'],
  },
  {
    id: 'belief-that',
    strength: 'assessed',
    why: 'A judgement or fear named by a noun.',
    nouns: 'belief, conclusion, view, opinion, assumption, confidence, concern, concerns, fear, fears, expectation, notion, sense, hopes',
    takes: 'that',
    finds: ['There were {concerns} <that the bridge was weak>.'],
    passes: ['The view is fine.'],
  },
  {
    id: 'suspicion-that',
    strength: 'suspected',
    why: 'A suspicion or rumour named by a noun.',
    nouns: 'suspicion, suspicions, speculation, rumor, rumors, rumour, rumours, suggestion, suggestions, hint, hints, theory',
    takes: 'that',
    finds: ['They heard {rumours} <that the mill burned>.'],
    passes: ['Rumours spread.'],
  },
  {
    id: 'no-evidence',
    strength: 'denied',
    why: 'Evidence that is missing; found with “no” only.',
    nouns: 'evidence, indication, indications, sign, proof, expectation, plans, reports, report',
    takes: 'that',
    finds: ['{There is no evidence} <that the mill burned>.'],
    passes: ['The evidence was lost.'],
  },
  {
    id: 'denial',
    strength: 'denied',
    why: 'Doubt and denial named by a noun.',
    nouns: 'denial, denials, doubt, doubts',
    takes: 'that, of, about',
    finds: ['They heard [his] {denial} <that the mill burned>.'],
    passes: ['He was in doubt.'],
  },
  {
    id: 'opinion-of',
    strength: 'stated',
    why: 'Praise and criticism named by a noun, with its object.',
    nouns: 'criticism, endorsement, complaints, questions, concerns, calls, call, praise, attacks, mention, condemnation',
    takes: 'of, about, for, on',
    finds: ['[Her] {criticism of} <the mill> was harsh.'],
    passes: ['The attacks began.'],
  },
];
