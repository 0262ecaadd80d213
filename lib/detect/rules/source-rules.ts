import type { Rule } from './rule';

/** Words before the one who says something: `words` are separated by commas. */
export interface SourceRule extends Rule {
  words: string;
  /** Followed by what is measured (`according to rank`) it names no one. */
  measures?: true;
  /** It names a report, whose author is the source. */
  report?: true;
}

export const sourceRules: SourceRule[] = [
  {
    id: 'according-to',
    measures: true,
    strength: 'stated',
    words: 'according to',
    finds: [
      '<The grid was sabotaged>, {according to} [two officials].',
      '<The grid failed>, {according to} [rescue group Project Tern].',
      '<The mill is safe>, {according to} [the council, a local body].',
      '{According to} [the mayor], <the mill is safe>.',
    ],
    passes: ['Seats are assigned according to rank.', 'We sorted them according to size.'],
  },
  {
    id: 'in-the-words-of',
    strength: 'stated',
    words:
      'in the words of, in the view of, in the opinion of, in the eyes of, in the judgment of, in the telling of, in the estimation of',
    finds: ['{In the words of} [the mayor], <the mill is safe>.'],
    passes: ['In the words we found no sense.'],
  },
  {
    id: 'going-by-report',
    report: true,
    strength: 'stated',
    words:
      'going by the report, going by a report, going by reports, judging by the report, judging by reports, judging from the report, going by the account',
    finds: ['{Going by the report} that [the fire brigade] published, <the mill burned down>.'],
    passes: ['We were going by train.'],
  },
];
