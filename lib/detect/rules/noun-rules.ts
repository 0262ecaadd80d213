import type { Rule } from './rule';

/** Nouns that report what a clause after them says. */
export interface NounRule extends Rule {
  nouns: string;
  /** What may follow: `that` and a clause, or one of these prepositions. */
  takes: string[];
  /** A cue only with `no` before it, or (but for `that`) with the one whose words they are. */
  needs?: 'no' | 'possessor';
}

export const nounRules: NounRule[] = [
  {
    id: 'claim-that',
    strength: 'stated',
    nouns:
      'statement, assertion, comment, report, reports, case, point, argument, promise, pledge, warning, complaint, complaints, announcement, revelation, admission, agreement, consensus, note, assurance, assurances, message',
    takes: ['that'],
    finds: ['They heard [her] {warning} <that the bridge was weak>.'],
    passes: ['The statement was short.'],
  },
  {
    id: 'allegation-that',
    strength: 'alleged',
    nouns: 'allegation, allegations, accusation, accusations, claim, claims, charge, charges',
    takes: ['that', 'of'],
    finds: ['{Allegations of} <theft> were made.', 'They heard [his] {claim} <that the mill burned>.'],
    passes: ['The claim was paid.', 'She is in charge of the mill.'],
  },
  {
    id: 'belief-that',
    strength: 'assessed',
    nouns: 'belief, conclusion, view, opinion, assumption, confidence, concern, concerns, fear, fears, expectation, notion, sense, hopes',
    takes: ['that'],
    finds: ['There were {concerns} <that the bridge was weak>.'],
    passes: ['The view is fine.'],
  },
  {
    id: 'suspicion-that',
    strength: 'suspected',
    nouns: 'suspicion, suspicions, speculation, rumor, rumors, rumour, rumours, suggestion, suggestions, hint, hints, theory',
    takes: ['that'],
    finds: ['They heard {rumours} <that the mill burned>.'],
    passes: ['Rumours spread.'],
  },
  {
    id: 'no-evidence',
    needs: 'no',
    strength: 'denied',
    nouns: 'evidence, indication, indications, sign, proof, expectation, plans, reports, report',
    takes: ['that'],
    finds: ['{There is no evidence} <that the mill burned>.'],
    passes: ['The evidence was lost.'],
  },
  {
    id: 'denial',
    strength: 'denied',
    nouns: 'denial, denials, doubt, doubts',
    takes: ['that', 'about'],
    finds: ['They heard [his] {denial} <that the mill burned>.'],
    passes: ['He was in doubt.', 'It led to a denial of service.'],
  },
  {
    id: 'opinion-of',
    needs: 'possessor',
    strength: 'stated',
    nouns: 'criticism, endorsement, complaints, questions, concerns, calls, call, praise, attacks, mention, condemnation',
    takes: ['of', 'about', 'for', 'on'],
    finds: ['[Her] {criticism of} <the mill> was harsh.'],
    passes: ['The attacks began.'],
  },
];
