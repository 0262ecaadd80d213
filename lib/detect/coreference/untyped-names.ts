import { calendarWords } from '../../lexicon/calendar';
import { knownNames } from '../../lexicon/known-names';
import { matchPhrase } from '../../lexicon/phrase-index';
import type { Analysis } from '../grammar/analysis';
import { isTitle } from '../mentions/split-run';
import { afterTitles } from './after-titles';
import type { PartyInText } from './party-in-text';

const longestName = 4; // tokens

/** Names that are in no mention and in no list: `he` may stand for somebody whom the detector did not know for a person. */
export function findUntypedNames({ tokens, sentences }: Analysis, parties: PartyInText[]): PartyInText[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of parties) taken.fill(1, from, to);
  const isName = (i: number): boolean => tokens[i]!.tag === 'P' && tokens[i]!.capital && tokens[i]!.kind === 'word' && taken[i] === 0;
  const found: PartyInText[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isName(from)) continue;
    const { tokenEnd } = sentences[tokens[from]!.sentence]!;
    let to = from + 1;
    while (to < tokenEnd && isName(to)) to++;
    const isKnown = calendarWords.has(tokens[from]!.lower) || matchPhrase(knownNames, tokens, from, tokenEnd) !== undefined;
    if (!isKnown && to - from <= longestName && !isTitle(tokens[to - 1]))
      found.push({ from: afterTitles(tokens, from, to), to, type: 'person', named: true, untyped: true });
    from = to;
  }
  return found;
}
