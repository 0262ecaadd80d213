import { knownNames } from '../../../lexicon/known-names';
import { organisationEndings, organisationOpenings } from '../../../lexicon/name-heads';
import { matchPhrase } from '../../../lexicon/phrase-index';
import type { Token } from '../../../text/tokenize';
import { isCapitals, isInnerCapital } from '../name-word';
import type { NameClue } from './name-clue';
import { last, length } from './name-in-text';

function hasOpening(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1]!.lower;
    if ((next === 'of' || next === 'for') && organisationOpenings.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** Clues in the words of a name that it is an organisation's. */
export const organisationWordClues: NameClue[] = [
  {
    id: 'organisation-ending',
    type: 'organization',
    weight: 5,
    finds: ['They sued {Zed Labs} there.'],
    passes: ['They met {Tulla Berg} there.'],
    test: (name) => length(name) > 1 && organisationEndings.has(last(name)),
  },
  {
    id: 'organisation-opening',
    type: 'organization',
    weight: 5,
    finds: ['They sued the {Institute of Zed} there.'],
    passes: ['They met {Tulla Berg} there.'],
    test: ({ tokens, from, to }) => to - from > 2 && hasOpening(tokens, from, to),
  },
  {
    id: 'capitals',
    type: 'organization',
    weight: 1,
    finds: ['The {ZQX} agreed.'],
    passes: ['The {Zed} agreed.'],
    test: ({ tokens, from, to }) => to - from === 1 && isCapitals(tokens[from]!.text) && tokens[from]!.text.length < 7,
  },
  {
    id: 'inner-capital',
    type: 'organization',
    weight: 1.5,
    finds: ['{ThreatZed} agreed.'],
    passes: ['{McBride} agreed.', '{ZQX} agreed.'],
    test: ({ tokens, from, to }) =>
      to - from === 1 &&
      isInnerCapital(tokens[from]!.text) &&
      !isCapitals(tokens[from]!.text) &&
      !/^(Mc|Mac|De|Di|O['’]|La|Le)/.test(tokens[from]!.text),
  },
  {
    id: 'domain',
    type: 'organization',
    weight: 2.5,
    finds: ['As {Zed.com} reported.'],
    passes: ['As {Zed} reported.'],
    test: ({ tokens, from, to }) => to - from > 2 && tokens[to - 2]!.text === '.',
  },
  {
    id: 'ampersand',
    type: 'organization',
    weight: 2.5,
    finds: ['The bank {Zed & Quux} agreed.'],
    passes: ['The bank {Zed} agreed.'],
    test: ({ tokens, from, to }) => to - from > 2 && tokens.slice(from, to).some((token) => token.text === '&'),
  },
  {
    id: 'state-inside',
    type: 'organization',
    weight: 2.5,
    finds: ['They asked {Environment Canada} twice.'],
    passes: ['They asked {Tulla Berg} twice.'],
    test: ({ tokens, from, to, tokenEnd }) => to - from > 1 && matchPhrase(knownNames, tokens, to - 1, tokenEnd)?.value.kind === 'state',
  },
];
